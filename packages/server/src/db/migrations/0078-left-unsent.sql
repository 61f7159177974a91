-- Somebody began to write to us on a page of ours, and left before anything of it was sent. No word of theirs, no address
-- and no name: the page draws `view` for this once, so that it counts once, and is taken back where they come back.
create table left_unsent (
  view uuid primary key,
  page text not null check (page in ('tellUs', 'sentAway', 'chat')),
  left_at timestamptz not null,
  -- How long they had been there.
  seconds integer not null check (seconds between 0 and 86400)
);
create index left_unsent_at on left_unsent (left_at);

-- Conversations that ended before anybody of ours wrote in them.
create index matter_event_chat_unanswered on matter_event (at) where type = 'chatEnded' and payload ->> 'answered' = 'false';
