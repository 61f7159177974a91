-- Kinds of matters that are no cases are few among many, and have a list of their own.
create index matter_head_no_case on matter_head (kind, changed_at desc, matter_id desc) where kind <> 'case';
-- In which systemic issues a case is, and whether it still is.
create index matter_event_gathered on matter_event ((payload ->> 'caseId'), matter_id, number)
  where type in ('caseGathered', 'caseLetGo');
