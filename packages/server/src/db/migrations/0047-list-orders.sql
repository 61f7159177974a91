-- By when something happens next in a matter, so that a list that is ordered by it goes along one index: the earliest that
-- a person has to do, else what the clock does. As all of a head it follows from the events; where nothing is dated it is
-- the end of time. Beside whoever a case came before it stands as its status does.
alter table matter_head add column due timestamptz not null default '9999-12-31T00:00:00Z';
alter table matter_viewer add column due timestamptz not null default '9999-12-31T00:00:00Z';

update matter_head head set due = coalesce(
  (select min(duty.due) from matter_duty duty where duty.matter_id = head.matter_id),
  head.next_due, head.due)
where exists (select from matter_duty duty where duty.matter_id = head.matter_id) or head.next_due is not null;
update matter_viewer came set due = head.due from matter_head head
where head.matter_id = came.matter_id and head.due <> came.due;

create index matter_head_owner_due on matter_head (owner_id, due, matter_id) where status = 'open';
create index matter_head_team_due on matter_head (team, due, matter_id) where status = 'open';
create index matter_head_due on matter_head (due, matter_id) where status = 'open';
create index matter_viewer_person_due on matter_viewer (person_id, due, matter_id)
  where person_id is not null and status = 'open';
create index matter_viewer_team_due on matter_viewer (team, due, matter_id)
  where team is not null and status = 'open';
