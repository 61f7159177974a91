-- A call at a line of ours while it goes on, and what became of it. Of who called it holds a digest, for a day.
create table phone_call (
  -- The provider's name for it.
  sid text primary key,
  line_id uuid not null,
  began_at timestamptz not null,
  -- So that very many calls from one number are known as such.
  caller bytea,
  -- The case that it opened, and the contact that it is there; null before anything was said, or where they hung up.
  matter_id uuid,
  contact_id uuid,
  -- The leader whom they asked for.
  asked_for uuid,
  -- Whom it rings, one after the other, and at which of them it is.
  rings uuid[] not null default '{}',
  ringing integer not null default 0,
  -- Who pressed to take it, and is not known to be joined with the caller yet.
  pressed_by uuid,
  pressed_at timestamptz,
  -- Who spoke with the caller.
  taken_by uuid,
  taken_at timestamptz,
  -- By when that leader rings back, who said that it is not now.
  rings_back_by timestamptz,
  recorded_at timestamptz,
  ended_at timestamptz,
  seconds integer
);
-- Who did not get through, by day.
create index phone_call_lost on phone_call (ended_at)
  where taken_by is null and recorded_at is null and rings_back_by is null and ended_at is not null;
create index phone_call_began on phone_call (began_at);
create index phone_call_caller on phone_call (caller, began_at) where caller is not null;
create index phone_call_pressed on phone_call (pressed_at) where pressed_at is not null and taken_by is null;

alter table failing_part drop constraint failing_part_kind_check;
alter table failing_part add constraint failing_part_kind_check check (kind in ('sending', 'listener', 'tooMuch', 'flood', 'phone'));
alter table trouble drop constraint trouble_kind_check;
alter table trouble add constraint trouble_kind_check
  check (kind in ('mailbox', 'sending', 'listener', 'waiting', 'unreadable', 'tooMuch', 'flood', 'deadline', 'phone'));
