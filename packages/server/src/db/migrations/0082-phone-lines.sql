-- A telephone number of ours at the provider, as an admin set it, and where each colleague is rung.
create table phone_line (
  id uuid primary key,
  -- In the one form in which numbers are compared (E.164).
  number text not null unique,
  -- The name of a channel of the service map; where the map has none of that name any more, it stands for the first of its kind.
  door text not null,
  -- What is said on it.
  language text not null check (language in ('en', 'fr', 'es')),
  -- The provider's name for the account, and what it signs with, sealed; during a rotation there are two.
  account text not null,
  sealed bytea not null,
  secret_number integer not null default 1,
  revision integer not null default 1
);

create table direct_line (
  person_id uuid primary key references person (id),
  number text not null
);
