-- The server that outgoing mail is handed to, where an admin set one; it counts before the one that the environment names.
create table sending_setting (
  only_one boolean primary key default true check (only_one),
  id uuid not null,
  -- Whom mails say they are from.
  from_name text not null,
  from_address text not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls', 'none')),
  username text,
  sign_in text not null check (sign_in in ('none', 'password', 'oauth2')),
  token_endpoint text,
  client_id text,
  scope text,
  -- As in mailbox_setting; nothing where nobody signs in.
  sealed bytea,
  secret_number integer not null default 1,
  revision integer not null default 1,
  check ((sign_in = 'none') = (username is null)),
  check ((sign_in = 'none') = (sealed is null)),
  check ((sign_in = 'oauth2') = (token_endpoint is not null and client_id is not null))
);
-- A refresh token that its service rotated changes nothing that anybody has to know.
create trigger sending_setting_changed after insert or delete or update of revision on sending_setting
  for each statement execute function directory_changed();

-- Every address that mails of ours were from by such a setting: what answers them may still come.
create table sender_address (
  address text primary key,
  since timestamptz not null
);
