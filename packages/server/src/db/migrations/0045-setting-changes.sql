-- Who changed what of the company, with what stood there before and stands there since: written in the transaction that
-- changes it, one row for each row that changed, and never altered. Secrets never get in.
create table setting_change (
  id uuid primary key,
  at timestamptz not null,
  -- Null where a file or a command did it: whoever sat at that terminal is not known by name.
  person_id uuid references person (id),
  how text not null check (how in ('workspace', 'file', 'command')),
  kind text not null,
  -- Which row: somebody's id, a team's name.
  subject text not null,
  -- What it was called then.
  named text not null,
  -- Only the fields that differ; null before it was there, and after it is gone.
  before jsonb,
  after jsonb,
  check ((person_id is not null) = (how = 'workspace')),
  check (before is not null or after is not null)
);
create index setting_change_at on setting_change (at desc, id desc);
create index setting_change_kind on setting_change (kind, at desc, id desc);
create index setting_change_person on setting_change (person_id, at desc, id desc);
create index setting_change_subject on setting_change (subject, at desc, id desc);
create trigger setting_change_stays before update or delete on setting_change for each row execute function ledger_is_append_only();
create trigger setting_change_no_truncate before truncate on setting_change for each statement execute function ledger_is_append_only();
