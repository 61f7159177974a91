-- Whoever works here may stand on customers' pages and in mails under another name than their own, and without a photo.
alter table person add column work_name text;
alter table person add constraint person_work_name_is_some check (length(btrim(work_name)) between 1 and 100);
