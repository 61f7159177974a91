-- Before whom a matter came, beside whoever owns it and the team it is with: who had it, was offered it or asked for
-- something, was called to danger, promised something, and the leaders to whom it came up. A row is never taken back. How
-- its head stands is in it too, so that a list of what somebody sees goes along one index, however much that is.
create table matter_viewer (
  matter_id uuid not null,
  rule text not null check (rule in ('cameUp', 'toldOfDanger', 'promised', 'owned', 'offered', 'asked')),
  -- The person's id or the team's name.
  viewer text not null,
  person_id uuid references person (id),
  team text,
  status text not null check (status in ('open', 'ended')),
  changed_at timestamptz not null,
  primary key (matter_id, rule, viewer),
  check ((person_id is null) <> (team is null)),
  check (viewer = coalesce(person_id::text, team))
);

-- What has happened until now: `packages/domain/src/case/viewers.ts` says the same of each event.
insert into matter_viewer (matter_id, rule, viewer, person_id, team, status, changed_at)
select distinct told.matter_id, told.rule, coalesce(told.person, told.team), told.person::uuid, told.team, head.status, head.changed_at
from (
  select e.matter_id, 'owned' as rule, e.payload ->> 'from' as person, null as team from matter_event e
    where e.type = 'ownerChanged' and e.payload ->> 'from' <> e.payload ->> 'to'
  union all
  select e.matter_id, 'offered', e.payload -> 'to' ->> 'person', e.payload -> 'to' ->> 'team' from matter_event e
    where e.type = 'transferOffered'
  union all
  select e.matter_id, 'asked', null, e.payload ->> 'to' from matter_event e
    where e.type in ('askPlaced', 'askedTeamRemoved')
  union all
  select e.matter_id, 'promised', e.payload ->> 'by', null from matter_event e where e.type = 'promiseMade'
  union all
  select e.matter_id, 'cameUp', e.payload ->> 'leader', null from matter_event e where e.type = 'caseEscalated'
  union all
  select e.matter_id, 'cameUp', e.payload ->> 'of', null from matter_event e
    where e.type in ('nextWordSet', 'takeUpDated', 'sampleDated')
  union all
  select e.matter_id, 'toldOfDanger', e.payload ->> 'person', null from matter_event e where e.type = 'dangerTold'
  union all
  select e.matter_id, 'toldOfDanger', e.payload ->> 'by', null from matter_event e where e.type = 'dangerRead'
  union all
  select e.matter_id, handed.rule, e.payload ->> 'to', null from matter_event e
    cross join lateral (values
      ('promised', jsonb_array_length(e.payload -> 'promises') > 0),
      ('cameUp', jsonb_array_length(e.payload -> 'escalations') > 0),
      ('toldOfDanger', (e.payload -> 'danger')::boolean)) handed (rule, so)
    where e.type = 'handedToStandIn' and handed.so
  union all
  select e.matter_id, carried.rule, carried.person #>> '{}', carried.team #>> '{}' from matter_event e
    cross join lateral (
      select 'promised' as rule, jsonb_path_query(e.payload, '$.promises[*].as.by') as person, null::jsonb as team
      union all select 'asked', null, jsonb_path_query(e.payload, '$.asks[*].as.to')
      union all select 'cameUp', jsonb_path_query(e.payload, '$.escalations[*].as.leader'), null
    ) carried
    where e.type in ('absorbed', 'takenApart')
  union all
  select e.matter_id, 'cameUp', leader #>> '{}', null from matter_event e
    cross join lateral jsonb_path_query(e.payload, '$.escalations[*].leader') leader
    where e.type = 'caseOpenedApart'
  union all
  select e.matter_id, 'toldOfDanger', called #>> '{}', null from matter_event e
    cross join lateral (
      select jsonb_path_query(e.payload, '$.danger.told[*].person') as called
      union all select jsonb_path_query(e.payload, '$.danger.told[*].handedTo')
    ) told_of
    where e.type in ('absorbed', 'takenApart', 'caseOpenedApart')
) told
join matter_head head on head.matter_id = told.matter_id and head.kind = 'case'
where coalesce(told.person, told.team) is not null;

create index matter_viewer_person on matter_viewer (person_id, status, changed_at desc, matter_id desc)
  where person_id is not null;
create index matter_viewer_team on matter_viewer (team, status, changed_at desc, matter_id desc)
  where team is not null;
