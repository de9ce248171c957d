-- Badges as they were signed. What one says never changes; its proof does when its key was withdrawn.
create table badge (
    -- of the certificate
    number     varchar(20) not null,
    multikey   varchar(60) not null,
    credential mediumtext  not null,
    constraint pk_badge primary key (number)
);

-- What badges are awarded for: as the first certificate of a programme's revision says it.
create table badge_achievement (
    programme varchar(80) not null,
    revision  int         not null,
    document  mediumtext  not null,
    constraint pk_badge_achievement primary key (programme, revision)
);

-- Where a badge stands in the public lists. Slots are drawn, so that neighbours are strangers.
create table badge_place (
    number      varchar(20)  not null,
    list_number int          not null,
    slot        int          not null,
    given_at    timestamp(6) not null,
    constraint pk_badge_place primary key (number),
    constraint uq_badge_place unique (list_number, slot)
);

-- Certificates that hold no more, whether they have a badge or not.
create table badge_withdrawal (
    number varchar(20)  not null,
    at     timestamp(6) not null,
    constraint pk_badge_withdrawal primary key (number)
);
