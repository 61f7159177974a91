-- Which key seals what is sealed: whoever has another one, or none, seals nothing, so that two keys never stand side by
-- side unnoticed.
create table seal_key (
  only_one boolean primary key default true check (only_one),
  -- SHA-256 of the key, which is random and 32 bytes long: it tells nothing of it.
  fingerprint bytea not null check (octet_length(fingerprint) = 32)
);
