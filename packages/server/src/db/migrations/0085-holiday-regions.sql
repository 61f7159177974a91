-- Whose public holidays are kept: by a team, else by its organisation, else by the company. A region is one of its country.
alter table company add column region text;
alter table company add column organisations jsonb not null default '{}';
alter table team add column country text;
alter table team add column region text;
alter table team add constraint team_region_of_country check (region is null or country is not null);
