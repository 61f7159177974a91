-- Leave has dates, and begins and ends by itself. A row stays as the record of when it was entered, began and ended.
create table leave (
  id uuid primary key,
  person_id uuid not null references person (id),
  -- Whole days where the company is, the last one included.
  from_day date not null,
  to_day date not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  deputy_id uuid references person (id),
  entered_by uuid not null references person (id),
  entered_at timestamptz not null,
  began_at timestamptz,
  ended_at timestamptz,
  -- `over` by its date, `missed` where nothing ran while it lasted, `back` where they said so before, `changed` where
  -- other leave took its place, `cancelled` before it began, `left` where they no longer work here.
  ended_because text check (ended_because in ('over', 'missed', 'back', 'changed', 'cancelled', 'left')),
  check (from_day <= to_day),
  check (starts_at < ends_at),
  check ((ended_at is null) = (ended_because is null))
);
create index leave_of on leave (person_id, from_day) where ended_at is null;
create index leave_begins on leave (starts_at) where ended_at is null and began_at is null;
create index leave_ends on leave (ends_at) where ended_at is null;
create unique index leave_under_way on leave (person_id) where began_at is not null and ended_at is null;
create trigger leave_changed after insert or update or delete on leave for each statement execute function directory_changed();
