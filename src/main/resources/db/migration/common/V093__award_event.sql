-- Who did what with an award, and when. Rows are only ever added.
create table award_event (
    id      bigint       not null auto_increment,
    award   varchar(20)  not null,
    -- the edition that it was about
    number  varchar(20)  not null,
    what    varchar(20)  not null,
    done_by varchar(36)  not null,
    at      timestamp(6) not null,
    constraint pk_award_event primary key (id),
    constraint fk_award_event_award foreign key (award) references award (number)
);
create index ix_award_event_award on award_event (award, id);

insert into award_event (award, number, what, done_by, at)
select number, number, 'ISSUED', person, issued_at from award;
