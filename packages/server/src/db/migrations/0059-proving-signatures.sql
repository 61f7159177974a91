-- A signature by which a mail proved who sent it, and for which mail: it proves once.
create table proving_signature (
  hash bytea primary key check (octet_length(hash) = 32),
  original_id uuid not null
);
