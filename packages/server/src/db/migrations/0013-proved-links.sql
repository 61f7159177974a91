-- What the holder of a link has shown to be theirs, beside the address that it was sent to.
create table case_link_proof (
  -- Of the link.
  hash bytea not null,
  type text not null check (type in ('email', 'phone', 'postal', 'account', 'order', 'vehicle', 'other')),
  value text not null,
  proved_at timestamptz not null,
  primary key (hash, type, value)
);

-- One-time codes that somebody asked for, to an address that may or may not be on record: alike for both.
create table address_code (
  id uuid primary key,
  -- The link whose holder asked; null for whoever has none.
  link_hash bytea,
  -- An e-mail address, normalised.
  address text not null,
  -- scrypt of the code with the id as its salt; null until a mail with it is written, and for ever where none is.
  code_hash bytea,
  tries integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index address_code_address on address_code (address, created_at);
create index address_code_created on address_code (created_at);

-- Others read it: it proves nobody, and nothing is sent there.
alter table customer_identifier add column unsafe boolean not null default false;
alter table case_claim add column unsafe boolean not null default false;
