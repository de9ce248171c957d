-- What signs badges, unless the environment says what does; one row.
create table badge_secret (
    id      int          not null,
    secret  varchar(80)  not null,
    made_at timestamp(6) not null,
    constraint pk_badge_secret primary key (id)
);

-- The public halves of all keys that ever signed here. They stay published, so that what they signed stays valid.
create table badge_key (
    multikey varchar(60)  not null,
    since    timestamp(6) not null,
    constraint pk_badge_key primary key (multikey)
);
