-- When a link that was sent to an address was first opened. A mail scanner opens links, too, so that shows for that link
-- that the mail arrived, and proves the address to be the customer's no more than that.
alter table case_link add column opened_at timestamptz;
create index case_link_opened on case_link (identifier_type, identifier_value, opened_at)
  where opened_at is not null and revoked_at is null;

-- What was done by whoever had shown an address to be theirs, for whoever looks at a case and has not.
create index case_event_proved on case_event (case_id, number) where actor ->> 'proved' = 'true';
