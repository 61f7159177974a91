-- What somebody is here, in the other languages in which customers read it; by BCP 47 tag without region.
alter table person add column titles jsonb not null default '{}';
