-- extra time in timed quizzes; rows are only ever added, and the newest of a person counts
create table accommodation (
    id            varchar(36)  not null,
    person_id     varchar(36)  not null,
    extra_percent int          not null,
    reason        varchar(500),
    granted_by    varchar(36)  not null,
    granted_at    timestamp(6) not null,
    constraint pk_accommodation primary key (id),
    constraint fk_accommodation_person foreign key (person_id) references person (id)
);
create index ix_accommodation_person on accommodation (person_id, granted_at);
