-- A link by which one of us chooses a password, made by an admin: good for a day and one use, and void as soon as there is a
-- newer one. Its secret is never stored, only its hash; what is mailed has a secret of its own, drawn as it is sent.
create table password_link (
  id uuid primary key,
  person_id uuid not null references person (id),
  made_by uuid not null references person (id),
  hash bytea not null unique,
  mailed_hash bytea unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  queued_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz
);
-- One that opens anything at a time.
create unique index password_link_open on password_link (person_id) where used_at is null and revoked_at is null;
create index password_link_owed on password_link (created_at) where queued_at is null;

-- Whoever leaves can't come in by one that was made before.
create or replace function person_left() returns trigger language plpgsql as $$
begin
  delete from sign_in_session where user_id = new.id;
  update api_token set revoked_at = now() where person_id = new.id and revoked_at is null;
  update password_link set revoked_at = now() where person_id = new.id and used_at is null and revoked_at is null;
  return null;
end $$;
