-- What keeps a channel from being read or sent, from when it began until it is over, and who looks after it. One row for
-- each thing that does not work, however many messages wait because of it.
create table trouble (
  id uuid primary key,
  -- `mailbox`: it can't be read. `sending`: mail does not go out. `listener`: mail can't be handed over to us. `waiting`:
  -- mail that we have is not read. `unreadable`: mail that could not be read, and which nobody looked at since.
  kind text not null check (kind in ('mailbox', 'sending', 'listener', 'waiting', 'unreadable')),
  -- Which of its kind; empty where there is one.
  name text not null,
  since timestamptz not null,
  -- As a code, and in the words of the other side, without addresses.
  why text not null,
  said text check (char_length(said) <= 300),
  -- How many wait because of it, as far as a thousand; null where nobody knows.
  waiting integer,
  owner_id uuid not null references person (id),
  owned_since timestamptz not null,
  -- Since when whoever has it says that they look after it.
  taken_at timestamptz,
  -- Who had it, the first one first.
  had uuid[] not null,
  ended_at timestamptz
);
create unique index trouble_open on trouble (kind, name) where ended_at is null;

-- What does not work just now, as whoever tried it says. A row goes once it works again.
create table failing_part (
  kind text not null check (kind in ('sending', 'listener')),
  name text not null,
  since timestamptz not null,
  tried_at timestamptz not null,
  why text not null,
  said text check (char_length(said) <= 300),
  primary key (kind, name)
);

-- Whoever a trouble goes to is told by mail, where mail works.
create table trouble_mail (
  trouble_id uuid not null references trouble (id),
  person_id uuid not null references person (id),
  created_at timestamptz not null,
  queued_at timestamptz,
  sent_at timestamptz,
  failed_at timestamptz,
  primary key (trouble_id, person_id)
);
create index trouble_mail_owed on trouble_mail (created_at) where queued_at is null;

-- What the server of a mailbox said when it could not be read.
alter table mailbox add column said text check (char_length(said) <= 300);

-- Since when somebody says that what could not be read may stay so.
alter table original add column let_be_at timestamptz;
create index original_unreadable on original (closed_at) where state = 'failed' and let_be_at is null;

-- What was handed over to be sent and has not left yet, and what was given up.
create index message_under_way on message (queued_at)
  where queued_at is not null and sent_at is null and failed_at is null and mailing is null;
create index message_given_up on message (failed_at desc, id) where failed_at is not null;
