-- until when a cohort should have done a programme or one of its modules; rows are only ever added, the newest counts
create table deadline (
    id        varchar(36)  not null,
    cohort_id varchar(36)  not null,
    programme varchar(80)  not null,
    -- the programme itself or one of its modules
    part      varchar(80)  not null,
    -- null lifts the deadline
    due       date,
    set_by    varchar(36)  not null,
    set_at    timestamp(6) not null,
    constraint pk_deadline primary key (id),
    constraint fk_deadline_cohort foreign key (cohort_id) references cohort (id)
);
create index ix_deadline_cohort on deadline (cohort_id, set_at);

-- a later day for one learner, in the same way
create table deadline_extension (
    id         varchar(36)  not null,
    person_id  varchar(36)  not null,
    programme  varchar(80)  not null,
    part       varchar(80)  not null,
    due        date,
    reason     varchar(500),
    granted_by varchar(36)  not null,
    granted_at timestamp(6) not null,
    constraint pk_deadline_extension primary key (id),
    constraint fk_deadline_extension_person foreign key (person_id) references person (id)
);
create index ix_deadline_extension_person on deadline_extension (person_id, granted_at);
