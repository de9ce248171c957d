-- Films that educators recorded. The films and posters themselves lie in the media store, named by their SHA-256.
create table recording (
    id                 varchar(36) not null,
    video              varchar(80) not null,
    -- the video while the film waits; of those that are published there may be several
    waits_for          varchar(80),
    film               varchar(64),
    film_bytes         bigint,
    seconds            double precision,
    width              int,
    height             int,
    poster             varchar(64),
    poster_kind        varchar(10),
    captions           text,
    chapters           text,
    transcript         text,
    replaces           varchar(80),
    replaces_synthetic boolean     not null,
    replaces_minutes   int         not null,
    published_at       timestamp(6),
    published_by       varchar(36),
    version            int         not null,
    constraint pk_recording primary key (id),
    constraint uq_recording_waits_for unique (waits_for)
);
create index ix_recording_video on recording (video, published_at);
create index ix_recording_film on recording (film);
create index ix_recording_poster on recording (poster);

-- who did what with them, and when
create table film_log (
    id        bigint       not null auto_increment,
    video     varchar(80)  not null,
    what      varchar(20)  not null,
    file_name varchar(200),
    done_by   varchar(36)  not null,
    at        timestamp(6) not null,
    constraint pk_film_log primary key (id)
);
create index ix_film_log_video on film_log (video, id);

-- signs addresses of films, unless the environment says what does; one row
create table film_secret (
    id      int          not null,
    secret  varchar(80)  not null,
    made_at timestamp(6) not null,
    constraint pk_film_secret primary key (id)
);
