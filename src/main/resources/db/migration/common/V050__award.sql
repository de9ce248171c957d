-- Certificates as they were printed. Rows are only ever added.
create table award (
    number                varchar(20)  not null,
    person                varchar(36)  not null,
    programme             varchar(80)  not null,
    -- 1 for the first certificate that a person gets for a programme
    award_number          int          not null,
    name                  varchar(200) not null,
    registration_body     varchar(100),
    registration_number   varchar(50),
    title                 varchar(120) not null,
    revision              int          not null,
    outcomes              text         not null,
    method                text         not null,
    provider              text         not null,
    lead_clinician        text,
    accreditation         text         not null,
    started_at            timestamp(6) not null,
    completed_at          timestamp(6) not null,
    nominal_minutes       int          not null,
    participatory_minutes int          not null,
    issued_at             timestamp(6) not null,
    pdf_sha256            varchar(64)  not null,
    constraint pk_award primary key (number),
    constraint uq_award_once unique (person, programme, award_number)
);

create table award_pdf (
    number  varchar(20) not null,
    content mediumblob  not null,
    constraint pk_award_pdf primary key (number),
    constraint fk_award_pdf_award foreign key (number) references award (number)
);
