-- Mail that waits to be read or could not be read, and nobody said that it may stay so: as it is listed.
create index original_to_look_at on original (heard_at desc, id) where state in ('heard', 'failed') and let_be_at is null;

-- What was given up is listed as everything that was written is.
drop index message_given_up;
create index message_failed on message (created_at desc, id desc) where failed_at is not null and told_in is null;

-- When somebody had it sent again: what was given up is as new as that.
alter table message add column again_at timestamptz;
