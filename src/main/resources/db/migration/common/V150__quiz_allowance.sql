-- further attempts at a quiz for one learner; rows are only ever added, and all of them count
create table quiz_allowance (
    id         varchar(36)  not null,
    person_id  varchar(36)  not null,
    quiz       varchar(80)  not null,
    attempts   int          not null,
    reason     varchar(500) not null,
    granted_by varchar(36)  not null,
    granted_at timestamp(6) not null,
    constraint pk_quiz_allowance primary key (id),
    constraint fk_quiz_allowance_person foreign key (person_id) references person (id)
);
create index ix_quiz_allowance_person on quiz_allowance (person_id, quiz);
