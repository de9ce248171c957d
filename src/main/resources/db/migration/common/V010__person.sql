create table cohort (
    id   varchar(36)  not null,
    name varchar(100) not null,
    constraint pk_cohort primary key (id),
    constraint uq_cohort_name unique (name)
);

-- password_hash is null until an invited person has chosen a password
create table person (
    id                  varchar(36)  not null,
    version             bigint       not null,
    email               varchar(254) not null,
    name                varchar(200) not null,
    profession          varchar(40),
    registration_body   varchar(100),
    registration_number varchar(50),
    cohort_id           varchar(36),
    password_hash       varchar(200),
    password_version    int          not null,
    created_at          timestamp(6) not null,
    constraint pk_person primary key (id),
    constraint uq_person_email unique (email),
    constraint fk_person_cohort foreign key (cohort_id) references cohort (id)
);

create table person_role (
    person_id varchar(36) not null,
    role      varchar(20) not null,
    constraint pk_person_role primary key (person_id, role),
    constraint fk_person_role_person foreign key (person_id) references person (id)
);
