-- A mailbox that we read, and how far: what came while nobody looked is caught up with.
create table mailbox (
  -- Whose, where, and which folder: `care@imap.example/INBOX`; never with a password.
  name text primary key,
  held_by uuid not null,
  held_until timestamptz not null,
  -- Null before it was read once.
  uid_validity text,
  last_uid bigint,
  read_at timestamptz,
  -- Since when it can't be read, and why; null while it can.
  failing_since timestamptz,
  failure text
);
