-- How a company looks: one colour, from which all others follow, and a logo.
alter table company add column colour text check (colour ~ '^#[0-9a-f]{6}$');
create table logo (
  only_one boolean primary key default true check (only_one),
  digest text not null,
  type text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
  width integer not null check (width between 16 and 2000),
  height integer not null check (height between 16 and 2000),
  -- What it was drawn for.
  ground text not null check (ground in ('light', 'dark', 'either')),
  bytes bytea not null check (octet_length(bytes) <= 200000)
);
create trigger logo_changed after insert or update or delete on logo for each statement execute function directory_changed();
