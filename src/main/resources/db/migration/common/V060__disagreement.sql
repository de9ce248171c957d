-- one sentence in which somebody thinks the coach was wrong; it never says whose it was
create table disagreement (
    id           varchar(36)      not null,
    code         varchar(60)      not null,
    sentence     text             not null,
    words        text             not null,
    patient_line text,
    confidence   double precision not null,
    comment      text,
    at           timestamp(6)     not null,
    constraint pk_disagreement primary key (id)
);
create index ix_disagreement_at on disagreement (at);
