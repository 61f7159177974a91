-- What was called an answer is the next word. What is kept of a case beside its events is folded again where another
-- version folded it; until then its rows go by today's names.
update case_duty set kind = 'nextWord' where kind = 'answer';
update deadline set kind = 'nextWordDue' where kind = 'answerDue';

drop index case_duty_beside_answers;
-- Nearly every open case owes its customer a word. Who looks for what else somebody owes, or for the cases that wait for
-- them and are not theirs, does not step over those; and intake pays nothing for it.
create index case_duty_beside_next_words on case_duty (person_id, due, case_id)
  where person_id is not null and kind <> 'nextWord';

-- Every duty has a date. Those that had none get one when their case is given its dates.
delete from case_duty where due is null;
alter table case_duty alter column due set not null;

-- Cases from before every one had a date, so that they are found without a look at the others. Empty from then on.
create index case_head_undated on case_head (case_id)
  where next_due is null and (status = 'open' or state ->> 'sample' = 'awaited');
