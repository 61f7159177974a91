-- What a channel heard, as it came: kept before anybody tries to understand it, and before whoever sent it is told that
-- we have it. What never has to be parsed (a form, the API) has no row here.
create table original (
  id uuid primary key,
  channel text not null,
  -- Of the bytes, and from whom to whom they came: the same within a week is heard once.
  digest bytea not null check (octet_length(digest) = 32),
  -- The address that it was handed over from, empty where there is none; as it was said.
  sender text not null,
  recipients text[] not null,
  -- The network that it came from; null for what we fetched ourselves.
  network text,
  heard_at timestamptz not null,
  -- Null once erased.
  bytes bytea,
  size integer not null check (size >= 0),
  state text not null default 'heard' check (state in ('heard', 'understood', 'failed')),
  -- How often somebody began to read it, and until when nobody else does.
  tries smallint not null default 0,
  not_before timestamptz,
  -- As what it was understood, and why it was not.
  became text,
  failure text,
  matter_id uuid,
  contact_id uuid,
  closed_at timestamptz,
  check ((state = 'heard') = (closed_at is null)),
  check ((state = 'failed') = (failure is not null) or state = 'heard')
);
-- Mail is compressed by nobody who reads it a second time.
alter table original alter column bytes set storage external;
create index original_same on original (digest, heard_at);
create index original_waiting on original (heard_at, id) where state = 'heard';
create index original_failed on original (heard_at desc, id) where state = 'failed';
create index original_of_contact on original (matter_id, contact_id) where matter_id is not null;
