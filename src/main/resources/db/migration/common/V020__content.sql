-- What is authored, and every version of it that was ever published.
create table content_item (
    id               varchar(80)  not null,
    kind             varchar(30)  not null,
    current_revision bigint       not null,
    -- hash of the last file version that was seen, published or offered
    file_hash        varchar(64),
    -- true once somebody has published their own version in the application: files are then only offered
    edited_here      boolean      not null default false,
    constraint pk_content_item primary key (id)
);

create table content_revision (
    id           bigint       not null auto_increment,
    item         varchar(80)  not null,
    number       int          not null,
    kind         varchar(30)  not null,
    body         mediumtext   not null,
    published_at timestamp(6) not null,
    published_by varchar(36),
    constraint pk_content_revision primary key (id),
    constraint uq_content_revision_number unique (item, number)
);

-- a newer file version of something that was edited in the application, waiting to be accepted
create table content_offer (
    item       varchar(80)  not null,
    file_hash  varchar(64)  not null,
    body       mediumtext   not null,
    offered_at timestamp(6) not null,
    constraint pk_content_offer primary key (item)
);

create table content_reference (
    reference_key varchar(80) not null,
    citation      text        not null,
    doi           varchar(200) not null,
    finding       text        not null,
    constraint pk_content_reference primary key (reference_key)
);
