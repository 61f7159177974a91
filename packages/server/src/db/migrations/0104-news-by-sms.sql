-- What is told to whoever left a number alone, from which they wrote to us by SMS. Its words are made as it goes.
alter table sms_out add column message_id uuid unique;
create index message_by_sms on message (created_at, id) where to_type = 'phone' and queued_at is null and failed_at is null;
-- So many of them go to a number in a day.
create index sms_out_news on sms_out (number, sent_at) where message_id is not null;
-- With which contact the conversation began in which that number writes just now: its parts are one.
alter table sms_number add column contact_id uuid;
