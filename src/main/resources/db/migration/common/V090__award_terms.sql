-- What a certificate says beyond the first ones: how it was assessed, who paid, how long it holds. Earlier awards keep none.
alter table award add column declaration text;
alter table award add column assessment text;
alter table award add column measured_minutes int;
-- from the day of completion; without it the award holds for good
alter table award add column valid_months int;
create index ix_award_pdf_sha256 on award (pdf_sha256);
