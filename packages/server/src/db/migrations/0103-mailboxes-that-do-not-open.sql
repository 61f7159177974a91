-- How many mails were seen in a mailbox when it was last read, and were still to be read; and since when a trouble's count of
-- what waits is as it is, where nothing can be counted now.
alter table mailbox add column left_behind integer not null default 0;
alter table trouble add column counted_at timestamptz;
