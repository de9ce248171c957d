-- What somebody has kept of their own words, for themselves alone.
create table phrase (
    id        varchar(36)   not null,
    learner   varchar(36)   not null,
    words     varchar(2000) not null,
    -- what it is good for, in the learner's own label or the part's
    purpose   varchar(120)  not null,
    rehearsal varchar(80),
    kept_at   timestamp(6)  not null,
    constraint pk_phrase primary key (id)
);
create index ix_phrase_learner on phrase (learner, kept_at);
