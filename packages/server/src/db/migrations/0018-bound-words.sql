-- Events bind words, files and what messages say: SHA-256 of a salt and of what the row holds. The salt stands in the
-- row and goes with it when a person is erased, so that the chain stays whole and tells nothing.
alter table case_event add column binds jsonb;
alter table case_text add column salt bytea;
alter table case_attachment add column salt bytea, add column erased_at timestamptz;
alter table message add column salt bytea, add column erased_at timestamptz;

-- What was written before, and is bound once by an event of its own. Nothing that is written from now on stands in these.
create index case_text_unbound on case_text (case_id) where salt is null and erased_at is null;
create index case_attachment_unbound on case_attachment (case_id) where salt is null and erased_at is null;
create index message_unbound on message (case_id) where salt is null and erased_at is null;

-- Rows stay as they were written, but for being bound once, and for erasing: what was said goes, and the salt with it.
create function words_stay() returns trigger language plpgsql as $$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.words = ''
    and (new.case_id, new.id, new.author) = (old.case_id, old.id, old.author) then return new; end if;
  raise exception 'words are never altered, only erased' using errcode = 'restrict_violation';
end $$;
create trigger case_text_stays before update on case_text for each row execute function words_stay();
create trigger case_text_is_never_lost before delete on case_text for each row execute function ledger_is_append_only();
create trigger case_text_no_truncate before truncate on case_text for each statement execute function ledger_is_append_only();

create function file_stays() returns trigger language plpgsql as $$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.name = '' and new.sha256 = ''
    and (new.case_id, new.id, new.contact_id) = (old.case_id, old.id, old.contact_id) then return new; end if;
  raise exception 'files are never altered, only erased' using errcode = 'restrict_violation';
end $$;
create trigger case_attachment_stays before update on case_attachment for each row execute function file_stays();
create trigger case_attachment_is_never_lost before delete on case_attachment
  for each row execute function ledger_is_append_only();
create trigger case_attachment_no_truncate before truncate on case_attachment
  for each statement execute function ledger_is_append_only();

-- The bytes of a file that was erased may go.
create function file_bytes_stay() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from case_attachment a
    where a.case_id = old.case_id and a.id = old.attachment_id and a.erased_at is not null) then return old; end if;
  raise exception 'files are never altered, only erased' using errcode = 'restrict_violation';
end $$;
create trigger case_attachment_chunk_stays before update or delete on case_attachment_chunk
  for each row execute function file_bytes_stay();
create trigger case_attachment_chunk_no_truncate before truncate on case_attachment_chunk
  for each statement execute function ledger_is_append_only();

-- A message that was erased says nothing, and goes to nobody. Its delivery is told as it goes on.
create function message_stays() returns trigger language plpgsql as $$
begin
  if new.salt is not null and old.salt is null and old.erased_at is null and to_jsonb(new) - 'salt' = to_jsonb(old) - 'salt'
    then return new; end if;
  if new.erased_at is not null and new.salt is null and new.to_value is null and new.facts = '{}'
    and (new.case_id, new.id, new.number, new.audience, new.kind) = (old.case_id, old.id, old.number, old.audience, old.kind)
    then return new; end if;
  raise exception 'what a message says is never altered, only erased' using errcode = 'restrict_violation';
end $$;
create trigger message_stays before update of case_id, id, number, audience, kind, facts, language, to_type, to_value,
  person_id, created_at, salt, erased_at on message for each row execute function message_stays();
create trigger message_is_never_lost before delete on message for each row execute function ledger_is_append_only();
create trigger message_no_truncate before truncate on message for each statement execute function ledger_is_append_only();
