-- From which network a case came that nothing proves and whose opening is mailed to an address that somebody typed: what
-- one network has mailed in a day is bounded. Forgotten after some days.
create table came_from (
  matter_id uuid primary key,
  network text not null,
  at timestamptz not null
);
create index came_from_at on came_from (at);

-- How often such a mail went because of an address or a network, named by a digest, in the day that began with the first.
create table confirmation_count (
  key bytea primary key,
  counted_from timestamptz not null,
  counted integer not null
);
create index confirmation_count_from on confirmation_count (counted_from);

-- `flood`: a network sends very many forms.
alter table trouble drop constraint trouble_kind_check;
alter table trouble add constraint trouble_kind_check
  check (kind in ('mailbox', 'sending', 'listener', 'waiting', 'unreadable', 'tooMuch', 'flood'));
alter table failing_part drop constraint failing_part_kind_check;
alter table failing_part add constraint failing_part_kind_check check (kind in ('sending', 'listener', 'tooMuch', 'flood'));
