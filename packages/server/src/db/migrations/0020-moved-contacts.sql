-- Contacts that were taken out into a case of their own. Their rows, words and files stay in the case in which they
-- were written; here stands where they belong by now. A function of the ledger, like every read model.
create table case_contact_moved (
  -- The case in which it was written.
  case_id uuid not null,
  contact_id uuid not null,
  -- The case that it became; that one may since have gone into another.
  stands_in uuid not null,
  primary key (case_id, contact_id)
);
create index case_contact_moved_stands_in on case_contact_moved (stands_in);
