-- Days on which the company, or a team, does not work, besides the public ones of its country.
alter table company add column own_holidays jsonb not null default '[]';
