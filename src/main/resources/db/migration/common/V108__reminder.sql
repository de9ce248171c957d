-- every reminder that was ever written: the key lets each be written once, whichever nodes are at it
create table reminder (
    person_id  varchar(36)  not null,
    programme  varchar(80)  not null,
    part       varchar(80)  not null,
    due        date         not null,
    kind       varchar(20)  not null,
    written_at timestamp(6) not null,
    constraint pk_reminder primary key (person_id, programme, part, due, kind),
    constraint fk_reminder_person foreign key (person_id) references person (id)
);

-- whether somebody wants to be reminded by mail
alter table person add column reminders boolean not null default true;
