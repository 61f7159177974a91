-- Systems of the company that are told of what happens, as an admin set them.
create table webhook_endpoint (
  id uuid primary key,
  name text not null unique,
  url text not null,
  types text[] not null,
  -- Who looks after it first when it fails.
  team text,
  -- What its messages are signed with, sealed; during a rotation there are two, of which the earlier one ends.
  sealed bytea not null,
  old_ends_at timestamptz,
  secret_number integer not null default 1,
  disabled_at timestamptz,
  -- It said itself that it is gone (410), or an admin turned it off.
  disabled_because text check (disabled_because in ('gone', 'byHand')),
  revision integer not null default 1,
  check ((disabled_at is null) = (disabled_because is null))
);

-- What one of them is to be told, written with what it tells. No key leads to the endpoint: one that goes meanwhile must
-- not keep a case from being written.
create table webhook_message (
  matter_id uuid not null,
  -- The same for every endpoint and every try.
  id uuid not null,
  endpoint_id uuid not null,
  type text not null,
  body text not null,
  created_at timestamptz not null,
  -- Null once it is taken or given up.
  next_at timestamptz,
  tries integer not null default 0,
  -- What the other side answered last; null where nobody did.
  status integer,
  sent_at timestamptz,
  failed_at timestamptz,
  -- Somebody said that it need not go any more.
  let_be_at timestamptz,
  primary key (matter_id, id, endpoint_id)
);
create index webhook_message_due on webhook_message (endpoint_id, next_at) where next_at is not null;
create index webhook_message_listed on webhook_message (created_at desc, id desc, endpoint_id);
create index webhook_message_failed on webhook_message (endpoint_id) where failed_at is not null and let_be_at is null;

alter table trouble drop constraint trouble_kind_check;
alter table trouble add constraint trouble_kind_check
  check (kind in ('mailbox', 'sending', 'listener', 'waiting', 'unreadable', 'tooMuch', 'flood', 'deadline', 'phone', 'sms',
    'callsWait', 'textsWait', 'webhook'));
