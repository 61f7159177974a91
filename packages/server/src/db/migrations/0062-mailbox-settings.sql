-- Mailboxes that an admin set; those that the environment names have no row. How far each was read stands in `mailbox`,
-- under its name.
create table mailbox_setting (
  id uuid primary key,
  -- What it is called here, and the address of which customers know it.
  name text not null,
  address text not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls', 'none')),
  username text not null,
  folder text not null,
  sign_in text not null check (sign_in in ('password', 'oauth2')),
  token_endpoint text,
  client_id text,
  scope text,
  -- Password, or the secrets of OAuth2: encrypted under the key of the installation, which no table holds.
  sealed bytea not null,
  -- How often an admin set a secret; a refresh token that its service rotated is none.
  secret_number integer not null default 1,
  -- Of what an admin set.
  revision integer not null default 1,
  unique (host, username, folder),
  check ((sign_in = 'oauth2') = (token_endpoint is not null and client_id is not null))
);
