-- Leave that is due and can't begin is tried again after pauses that grow, like a deadline, and who is concerned is told.
alter table leave
  add column failures integer not null default 0,
  add column not_before timestamptz,
  -- Since when it can't begin because nobody else could own a case; null where that was never so.
  add column blocked_since timestamptz;

-- `nobodyElse`: it never began, because nobody else could own a case all that time.
alter table leave drop constraint leave_ended_because_check;
alter table leave add constraint leave_ended_because_check
  check (ended_because in ('over', 'missed', 'nobodyElse', 'back', 'changed', 'cancelled', 'left'));

drop index leave_begins;
drop index leave_ends;
create index leave_due on leave (coalesce(not_before, case when began_at is null then starts_at else ends_at end))
  where ended_at is null;

-- Who is told of it, by mail; a message without a case.
create table leave_mail (
  leave_id uuid not null references leave (id),
  person_id uuid not null references person (id),
  created_at timestamptz not null,
  queued_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  primary key (leave_id, person_id)
);
create index leave_mail_owed on leave_mail (created_at) where queued_at is null;

-- Which hours of a week, team by team, a leader signed for: a larger gap is told again. Of what was signed before it is
-- not known, so it covers none.
alter table night_cover_reason add column gap jsonb not null default '{}';
alter table night_cover_reason alter column gap drop default;
