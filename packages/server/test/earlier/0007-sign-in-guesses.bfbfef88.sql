-- Passwords that were tried in vain for one account, or from one browser; worth nothing after a crash.
create unlogged table sign_in_guess (
  -- SHA-256 of the e-mail address as typed, in lower case, and of the browser where we know it.
  key bytea primary key,
  -- In a row, the one under way included.
  count integer not null,
  last_at timestamptz not null
);
create index sign_in_guess_last on sign_in_guess (last_at);
