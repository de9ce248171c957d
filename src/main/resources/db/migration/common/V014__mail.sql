-- the body is emptied once the mail has gone, since it may hold a one-time link
create table mail (
    id         varchar(36)  not null,
    recipient  varchar(254) not null,
    subject    varchar(200) not null,
    body       text,
    created_at timestamp(6) not null,
    next_try   timestamp(6) not null,
    tries      int          not null,
    problem    varchar(500),
    sent_at    timestamp(6),
    constraint pk_mail primary key (id)
);
create index ix_mail_unsent on mail (sent_at, next_try);
