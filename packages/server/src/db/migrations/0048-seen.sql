-- Up to which event somebody who works here has looked at a matter, so that lists tell what is new to them. It follows from
-- no event: `verify` and `rebuild` leave it as it is, and where it is lost nothing is but what is bold.
create table matter_seen (
  matter_id uuid not null references matter_head (matter_id),
  person_id uuid not null references person (id),
  number integer not null check (number >= 0),
  -- They put it back among what is new by themselves.
  unread boolean not null default false,
  primary key (matter_id, person_id)
);
