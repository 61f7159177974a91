-- Codes are bounded by who asks for them, so that nobody can use up another's: the network of whoever holds no link.
alter table address_code add column network text;

-- When a new link was asked for last, for an address that may or may not be on record: alike for both.
create table link_request (
  -- An e-mail address, normalised.
  address text primary key,
  asked_at timestamptz not null
);
create index link_request_asked on link_request (asked_at);
