-- What an author says about a version to those who are in the middle of the one before.
alter table content_revision add column changed varchar(600);
alter table content_revision add column minor boolean not null default false;
alter table content_offer add column changed varchar(600);
alter table content_offer add column minor boolean not null default false;
