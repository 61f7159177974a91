-- What was stored before its bytes were counted counts, too, where nothing proves whose it is. Nothing else waits
-- for this: rows are only added, and the table itself is altered last.
insert into received_file (case_id, attachment_id, sender, known, bytes, received_at)
select file.case_id, file.id, '', false, greatest(file.size, 65536), contact.at
from case_attachment file
join case_contact contact on contact.case_id = file.case_id and contact.id = file.contact_id
join case_head head on head.case_id = file.case_id
where file.erased_at is null and contact.direction = 'received' and contact.person_id is null
  and not exists (select from customer_identifier identifier where identifier.customer_id = head.customer_id)
on conflict do nothing;

-- The case through whose link they came, where that is not the one in which they are stored: cases join.
alter table received_file add column through uuid;
