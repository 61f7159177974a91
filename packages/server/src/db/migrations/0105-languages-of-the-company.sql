-- In which languages its pages and mails speak to customers; the first where a customer's is none of them, or unknown.
alter table company add column languages text[] not null default '{en,fr,es}'
  check (cardinality(languages) > 0 and languages <@ '{en,fr,es}');
