-- To which number a case goes that began by SMS, whatever the same number writes about later. A line that is removed takes
-- with it neither what waits to be sent, which its owner then hears of, nor what did not arrive.
create table sms_conversation (
  matter_id uuid primary key,
  line_id uuid not null references phone_line (id) on delete cascade,
  number text not null
);
insert into sms_conversation (matter_id, line_id, number)
  select distinct on (matter_id) matter_id, line_id, number from (
    select matter_id, line_id, number, created_at as at from sms_out where contact_id is null
    union all select matter_id, line_id, number, began_at from sms_number where matter_id is not null) known
  order by matter_id, at;
drop index sms_number_matter;
alter table sms_out alter column line_id drop not null, alter column number drop not null;
alter table sms_out drop constraint sms_out_line_id_fkey;
alter table sms_out add constraint sms_out_line_id_fkey foreign key (line_id) references phone_line (id) on delete set null;
