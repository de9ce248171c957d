-- a browser that stays signed in; ends with signing out or with a new password
create table remembered_device (
    series     varchar(36)  not null,
    person_id  varchar(36)  not null,
    token_hash varchar(64)  not null,
    created_at timestamp(6) not null,
    used_at    timestamp(6) not null,
    constraint pk_remembered_device primary key (series),
    constraint fk_remembered_device_person foreign key (person_id) references person (id)
);

-- a browser in which a person has signed in before: other people's failures do not keep it out
create table known_device (
    id           varchar(64)  not null,
    person_id    varchar(36)  not null,
    signed_in_at timestamp(6) not null,
    constraint pk_known_device primary key (id),
    constraint fk_known_device_person foreign key (person_id) references person (id)
);
