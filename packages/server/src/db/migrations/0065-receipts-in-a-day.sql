-- How many mails about what its own sender did went to an address since when: an unproved one gets so many in a day.
alter table address_receipt add column counted_from timestamptz;
alter table address_receipt add column counted integer not null default 0;
