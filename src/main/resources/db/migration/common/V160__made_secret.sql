-- What was made here once for all nodes, unless the environment says it; each kind had a table of its own.
create table made_secret (
    name    varchar(40)  not null,
    secret  varchar(80)  not null,
    made_at timestamp(6) not null,
    constraint pk_made_secret primary key (name)
);

insert into made_secret (name, secret, made_at) select 'badge', secret, made_at from badge_secret;
insert into made_secret (name, secret, made_at) select 'film', secret, made_at from film_secret;

drop table badge_secret;
drop table film_secret;
