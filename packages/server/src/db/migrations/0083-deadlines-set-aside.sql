-- A deadline on which acting failed again and again is left alone until somebody has it tried again.
alter table deadline add column set_aside_at timestamptz;
create index deadline_set_aside on deadline (set_aside_at, matter_id) where set_aside_at is not null;

-- `deadline`: acting on what was due failed.
alter table trouble drop constraint trouble_kind_check;
alter table trouble add constraint trouble_kind_check
  check (kind in ('mailbox', 'sending', 'listener', 'waiting', 'unreadable', 'tooMuch', 'flood', 'deadline'));
