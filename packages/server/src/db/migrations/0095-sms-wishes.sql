-- By which names the provider told of the last STOPs and STARTs of a number: told again, one changes nothing.
alter table sms_number add column wish_sids text[] not null default '{}';

-- A line that is for "I was sent away" alone: whatever comes on it goes to the leader above the door.
alter table phone_line add column sent_away boolean not null default false;
