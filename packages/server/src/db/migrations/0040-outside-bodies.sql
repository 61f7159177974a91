-- To whom customers can turn outside the company, shown to everybody before anything is wrong.
alter table company add column outside_bodies jsonb not null default '[]';
