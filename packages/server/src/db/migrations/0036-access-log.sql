-- Who of us looked at whose case, where they neither own it nor answer for its team: once per person, case and hour; a list or
-- a search is one row with the cases in it that were not named in that hour. Written by the statement that reads.
create table access_log (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id),
  -- The machine of theirs that asked; null where it was they themselves.
  machine text,
  -- The beginning of the hour, in UTC.
  hour timestamptz not null,
  at timestamptz not null,
  how text not null check (how in ('case', 'list', 'search', 'duties', 'messages', 'systemicIssue', 'otherCases')),
  matters uuid[] not null,
  -- The rule by which each of them was seen, in the same order.
  rules text[] not null,
  check (cardinality(matters) > 0 and cardinality(matters) = cardinality(rules))
);
create unique index access_log_once on access_log (person_id, machine, hour, matters) nulls not distinct where how = 'case';
create index access_log_hour on access_log (person_id, hour);
create index access_log_at on access_log (at desc, id desc);
create index access_log_person on access_log (person_id, at desc, id desc);
create index access_log_matters on access_log using gin (matters);

-- Who had a case is told by matter_viewer.
drop index matter_ownership_former;
drop index matter_ownership_owner;
