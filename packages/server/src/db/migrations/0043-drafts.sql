-- What somebody writes to a customer and has not sent, or has sent and can still take back. Only its author reads it.
create table draft (
  matter_id uuid not null,
  id uuid not null,
  person_id uuid not null references person,
  -- Grows with each change, so that what another device of theirs wrote meanwhile is never overwritten.
  revision integer not null default 1,
  -- What stands in which field of the form.
  typed jsonb not null,
  device text not null check (device in ('computer', 'telephone')),
  updated_at timestamptz not null,
  -- Sent by its author: what is done then, and when unless they take it back.
  sending jsonb,
  send_at timestamptz,
  -- Why it was not done when its time came; null where none was given.
  failed_at timestamptz,
  refusal jsonb,
  primary key (matter_id, id),
  check ((sending is null) = (send_at is null)),
  check (failed_at is null or send_at is null)
);
create index draft_of_person on draft (person_id, matter_id, updated_at desc);
create index draft_to_send on draft (send_at) where send_at is not null;
create index draft_not_sent on draft (person_id, failed_at) where failed_at is not null;
create index draft_left on draft (updated_at);

-- What was about to be written to a customer whose words are erased holds some of them.
create function draft_forgets_customer() returns trigger language plpgsql as $$
begin
  delete from draft using matter_head head where head.customer_id = new.id and draft.matter_id = head.matter_id;
  return null;
end $$;
create trigger customer_erased_in_drafts after update of erased_at on customer for each row
  when (new.erased_at is not null and old.erased_at is null) execute function draft_forgets_customer();
