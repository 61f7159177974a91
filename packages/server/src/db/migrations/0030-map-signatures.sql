-- Whom a service map leaves without help, though nobody is trapped by it: a leader has signed why, and answers for them.
create table map_signature (
  id uuid primary key,
  -- What is signed for, in one text: the same in every version of the map in which it is found.
  key text not null,
  stranding jsonb not null,
  reason text not null,
  signed_by uuid not null references person (id),
  signed_at timestamptz not null,
  ends_at timestamptz not null,
  -- Six months are 184 days at most, and an hour where the clocks change.
  check (ends_at > signed_at and ends_at <= signed_at + interval '185 days')
);
create index map_signature_newest on map_signature (key, signed_at desc, id desc);
create trigger map_signature_stays before update or delete on map_signature
  for each row execute function ledger_is_append_only();
create trigger map_signature_no_truncate before truncate on map_signature
  for each statement execute function ledger_is_append_only();
-- Whoever decides about a case sees who answers for it.
create trigger map_signed after insert on map_signature for each statement execute function directory_changed();

-- Customers of whom the service map says that there are none.
create index case_head_ruled_out on case_head (changed_at desc)
  where jsonb_typeof(state->'onMap'->'ruledOut') = 'object';

-- What is told of the service map by mail, to each once; a message without a case.
create table map_mail (
  -- `unanswered`: nobody answers any more for somebody it strands. `ruledOut`: one of whom it says there are none.
  kind text not null check (kind in ('unanswered', 'ruledOut')),
  -- What it strands, with the end of what was signed; or the case.
  subject text not null,
  person_id uuid not null references person (id),
  created_at timestamptz not null,
  queued_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  primary key (kind, subject, person_id)
);
create index map_mail_owed on map_mail (created_at) where queued_at is null;
