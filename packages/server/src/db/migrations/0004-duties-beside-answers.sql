-- Every open case owes an answer to its customer sooner or later. Who looks for what else somebody owes, or for the
-- cases that wait for them and are not theirs, does not step over those; and intake pays nothing for it.
create index case_duty_beside_answers on case_duty (person_id, due, case_id)
  where person_id is not null and kind <> 'answer';
