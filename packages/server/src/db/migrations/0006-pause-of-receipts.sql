-- To an address that nobody has checked, mails about what its customer did themselves go out with a pause between
-- them; what was owed meanwhile is told together in the next one.

-- Held back until then; null for all but those.
alter table message add column not_before timestamptz;
-- The message of the same case in whose mail it was told.
alter table message add column told_in uuid;

drop index message_unqueued;
create index message_unqueued on message (created_at, id) where queued_at is null and not_before is null;
create index message_held on message (not_before, id) where queued_at is null and not_before is not null;

-- When we last wrote to it about its customer's own doings, before it was checked.
alter table customer_identifier add column receipt_at timestamptz;
