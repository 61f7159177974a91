-- What a company sorts its cases by, in words of its own. Cases name one by its key, so none is ever taken away: what is
-- not used any more is retired.
create table tag (
  key text primary key,
  -- By language; one at least.
  names jsonb not null,
  colour text not null check (colour in ('stone', 'teal', 'violet', 'plum', 'olive')),
  retired boolean not null default false
);
create trigger tag_changed after insert or update or delete on tag for each statement execute function directory_changed();
