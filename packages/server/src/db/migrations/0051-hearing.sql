-- By which ways somebody who works here hears of what they have to do; whoever has no row has chosen nothing yet.
create table hearing (
  person_id uuid primary key references person (id) on delete cascade,
  -- By kind. A kind that is not in it is heard as by whoever chose nothing.
  chosen jsonb not null,
  -- The hour of their working day at which the morning's mail comes; null where they want none.
  morning_hour smallint check (morning_hour between 0 and 23),
  changed_at timestamptz not null
);

-- How a message to one of us is mailed where that is not at once: with the next morning's mail of theirs, or not at all.
alter table message add column mailing text check (mailing in ('morning', 'never'));
create index message_for_morning on message (person_id, created_at)
  where mailing = 'morning' and sent_at is null;

-- The mail of one morning to one of us: what is due that day and late. Written once it is their hour, so once a day.
create table morning_mail (
  person_id uuid not null references person (id) on delete cascade,
  -- Where they work.
  day date not null,
  created_at timestamptz not null,
  queued_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  primary key (person_id, day)
);
create index morning_mail_owed on morning_mail (created_at) where queued_at is null;
create index morning_mail_day on morning_mail (day);
