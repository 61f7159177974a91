-- Cases that rose, or of which something is new since they did, and whose pothole has to follow.
create table pothole_work (
  case_id uuid primary key references matter_head (matter_id),
  since timestamptz not null
);
create index pothole_work_since on pothole_work (since);

-- Potholes of a case; and those of a place of the service map that ended with a reason why not, the latest last.
create index matter_head_pothole_of on matter_head ((state ->> 'caseId')) where kind = 'pothole';
create index matter_head_reasoned on matter_head ((state ->> 'problem'), changed_at)
  where kind = 'pothole' and ending = 'reasoned';

-- Whoever rose before this version and waits still is owed it too.
insert into pothole_work (case_id, since)
select matter_id, now() from matter_head
where kind = 'case' and status = 'open' and not imported and (state #>> '{counts,escalations}')::int > 0;
