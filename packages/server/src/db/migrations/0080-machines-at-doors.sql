-- Bots, voice menus and assistants that speak with customers at a door: each by a token of its own, which opens the
-- machines' part of the API and nothing else, and each with somebody who answers for it.
create table door_machine (
  id uuid primary key,
  name text not null,
  channel text not null,
  hash bytea not null unique,
  answers_for uuid not null references person (id),
  created_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index door_machine_answers_for on door_machine (answers_for);

-- What a machine has to show to go on speaking with somebody: it opens what the link opens that stands behind it, for
-- that machine alone and for a day.
create table machine_conversation (
  hash bytea primary key,
  machine_id uuid not null references door_machine (id) on delete cascade,
  link_hash bytea not null references case_link (hash) on delete cascade,
  started_at timestamptz not null,
  ends_at timestamptz not null
);
create index machine_conversation_machine on machine_conversation (machine_id);
create index machine_conversation_link on machine_conversation (link_hash);
create index machine_conversation_ends on machine_conversation (ends_at);
