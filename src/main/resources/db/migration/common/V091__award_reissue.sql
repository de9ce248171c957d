-- An award printed again under a corrected name. The award is edition 1; the latest edition is the one that holds.
create table award_reissue (
    number              varchar(20)  not null,
    award               varchar(20)  not null,
    edition             int          not null,
    name                varchar(200) not null,
    registration_body   varchar(100),
    registration_number varchar(50),
    issued_at           timestamp(6) not null,
    pdf_sha256          varchar(64)  not null,
    constraint pk_award_reissue primary key (number),
    constraint uq_award_reissue_edition unique (award, edition),
    constraint fk_award_reissue_award foreign key (award) references award (number)
);
create index ix_award_reissue_pdf_sha256 on award_reissue (pdf_sha256);

create table award_reissue_pdf (
    number  varchar(20) not null,
    content mediumblob  not null,
    constraint pk_award_reissue_pdf primary key (number),
    constraint fk_award_reissue_pdf_reissue foreign key (number) references award_reissue (number)
);
