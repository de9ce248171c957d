create table one_time_link (
    id         varchar(36)  not null,
    person_id  varchar(36)  not null,
    purpose    varchar(20)  not null,
    token_hash varchar(64)  not null,
    created_at timestamp(6) not null,
    expires_at timestamp(6) not null,
    used_at    timestamp(6),
    constraint pk_one_time_link primary key (id),
    constraint uq_one_time_link_token unique (token_hash),
    constraint fk_one_time_link_person foreign key (person_id) references person (id)
);
