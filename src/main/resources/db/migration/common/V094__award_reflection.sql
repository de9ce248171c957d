-- What a holder writes about their award for themselves. Theirs alone: to change, and to show to whom they like.
create table award_reflection (
    award    varchar(20)  not null,
    prompt   varchar(20)  not null,
    text     mediumtext   not null,
    saved_at timestamp(6) not null,
    constraint pk_award_reflection primary key (award, prompt),
    constraint fk_award_reflection_award foreign key (award) references award (number)
);
