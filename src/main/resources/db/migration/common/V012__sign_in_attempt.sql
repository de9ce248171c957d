-- rows are only ever added and removed, never counted up, so that nodes need no lock to agree
create table sign_in_attempt (
    id         varchar(36)  not null,
    target     varchar(100) not null,
    attempt_at timestamp(6) not null,
    constraint pk_sign_in_attempt primary key (id)
);
create index ix_sign_in_attempt_target on sign_in_attempt (target, attempt_at);
create index ix_sign_in_attempt_at on sign_in_attempt (attempt_at);
