-- With what the addresses are signed to which our mails are answered; the newest signs, all of them are known.
create table reply_key (
  id uuid primary key,
  key bytea not null check (octet_length(key) = 32),
  made_at timestamptz not null
);
