-- What browsers say about learners who read and think without doing anything. Rows are only ever added.
create table attempt_presence (
    id      varchar(36)  not null,
    attempt varchar(36)  not null,
    seconds int          not null,
    at      timestamp(6) not null,
    constraint pk_attempt_presence primary key (id),
    constraint fk_attempt_presence_attempt foreign key (attempt) references attempt (id)
);
