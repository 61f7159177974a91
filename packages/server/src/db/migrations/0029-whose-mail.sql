-- Where cases have joined, a message goes to whoever it is for, at the address of their own case and with its link.
alter table message add column through uuid;
drop trigger message_stays on message;
create trigger message_stays before update of case_id, id, number, audience, kind, facts, language, to_type, to_value,
  through, person_id, created_at, salt, erased_at on message for each row execute function message_stays();
