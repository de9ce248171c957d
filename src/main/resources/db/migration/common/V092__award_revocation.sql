-- An award that was taken back, with all its editions; once, and for good.
create table award_revocation (
    award      varchar(20)  not null,
    reason     text         not null,
    revoked_by varchar(36)  not null,
    revoked_at timestamp(6) not null,
    constraint pk_award_revocation primary key (award),
    constraint fk_award_revocation_award foreign key (award) references award (number)
);
