-- which educators are in charge of a cohort: they see how its people come along, and nobody else does
create table cohort_educator (
    cohort_id    varchar(36)  not null,
    person_id    varchar(36)  not null,
    appointed_at timestamp(6) not null,
    appointed_by varchar(36)  not null,
    constraint pk_cohort_educator primary key (cohort_id, person_id),
    constraint fk_cohort_educator_cohort foreign key (cohort_id) references cohort (id),
    constraint fk_cohort_educator_person foreign key (person_id) references person (id)
);
create index ix_cohort_educator_person on cohort_educator (person_id);
