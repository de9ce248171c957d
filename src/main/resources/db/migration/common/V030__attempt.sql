-- What learners do: an attempt is pinned to a revision; everything else is a list of events that only grows.
create table attempt (
    id         varchar(36)  not null,
    learner    varchar(36)  not null,
    activity   varchar(80)  not null,
    number     int          not null,
    revision   bigint       not null,
    seed       bigint       not null,
    started_at timestamp(6) not null,
    constraint pk_attempt primary key (id),
    constraint uq_attempt_number unique (learner, activity, number)
);

create table attempt_event (
    id       varchar(36)  not null,
    attempt  varchar(36)  not null,
    position int          not null,
    type     varchar(40)  not null,
    data     mediumtext   not null,
    at       timestamp(6) not null,
    constraint pk_attempt_event primary key (id),
    constraint uq_attempt_event_position unique (attempt, position),
    constraint fk_attempt_event_attempt foreign key (attempt) references attempt (id)
);

-- half-typed text, kept until it is given or replaced
create table attempt_draft (
    attempt  varchar(36)  not null,
    field    varchar(80)  not null,
    text     mediumtext   not null,
    saved_at timestamp(6) not null,
    constraint pk_attempt_draft primary key (attempt, field),
    constraint fk_attempt_draft_attempt foreign key (attempt) references attempt (id)
);
