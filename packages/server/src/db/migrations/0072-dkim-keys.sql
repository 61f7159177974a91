-- Keys with which outgoing mail is signed (DKIM), made here; the public half stands in the DNS.
create table dkim_key (
  id uuid primary key,
  domain text not null,
  selector text not null,
  -- As it stands in the DNS: base64 of its SubjectPublicKeyInfo.
  public_key text not null,
  -- The private half, encrypted under the key of the installation, which no table holds.
  sealed bytea not null,
  made_at timestamptz not null,
  -- Since when mails are signed with it: once it was found in the DNS, or an admin said so. Of several for one domain the
  -- newest signs.
  signs_since timestamptz,
  looked_at timestamptz,
  found text check (found in ('right', 'missing', 'other', 'unreachable')),
  revision integer not null default 1,
  unique (domain, selector),
  check ((looked_at is null) = (found is null))
);
-- What stood in the DNS when somebody looked changes nothing by which mail leaves.
create trigger dkim_key_changed after insert or delete or update of signs_since on dkim_key
  for each statement execute function directory_changed();
