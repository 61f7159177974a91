-- Who may sign in to the workspace, and with what. Sign-in uses real time, never the domain's clock.

-- One row per person who may sign in; its id is the person's.
create table sign_in_user (
  id uuid primary key references person (id) on delete cascade,
  name text not null,
  email text not null unique,
  email_verified boolean not null default true,
  image text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

-- The hash of the session's token, never the token.
create table sign_in_session (
  id uuid primary key default gen_random_uuid(),
  token text not null unique,
  user_id uuid not null references sign_in_user (id) on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sign_in_session_user on sign_in_session (user_id);
create index sign_in_session_expires on sign_in_session (expires_at);

-- A way to sign in: the password's hash (argon2id); later what another system vouches for.
create table sign_in_account (
  id uuid primary key default gen_random_uuid(),
  account_id text not null,
  provider_id text not null,
  user_id uuid not null references sign_in_user (id) on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index sign_in_account_user on sign_in_account (user_id);

create table sign_in_verification (
  id uuid primary key default gen_random_uuid(),
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sign_in_verification_identifier on sign_in_verification (identifier);

-- Signs session cookies where no BUCKSTOP_SECRET is set, alike in every process.
create table sign_in_secret (
  only_one boolean primary key default true check (only_one),
  secret text not null
);

-- Whoever stops working here is out at once, whichever way their row is changed.
create function person_left() returns trigger language plpgsql as $$
begin
  delete from sign_in_session where user_id = new.id;
  update api_token set revoked_at = now() where person_id = new.id and revoked_at is null;
  return null;
end $$;
create trigger person_left after update of active on person
  for each row when (old.active and not new.active) execute function person_left();

-- Requests of the busiest addresses, added up over the processes once a second; worth nothing after a crash.
create unlogged table rate_count (
  -- SHA-256 of the address and of what is limited.
  key bytea not null,
  minute bigint not null,
  count integer not null,
  primary key (key, minute)
);
create index rate_count_minute on rate_count (minute);
