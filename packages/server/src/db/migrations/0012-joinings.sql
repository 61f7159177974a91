-- When cases were joined and taken apart again, and what was taken out of one: asked at every look at a customer's page.
-- Intake pays nothing for it.
create index case_event_joined on case_event (case_id, number)
  where type in ('absorbed', 'released', 'contactTakenOut');
