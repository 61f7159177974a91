-- To whom figures by person are shown, besides to each of themselves: to nobody until the company says otherwise, and why.
alter table company add column figures_seen_by text not null default 'nobody'
  check (figures_seen_by in ('nobody', 'leads', 'leaders'));
alter table company add column figures_reason text;
-- What is counted for people, by when it happened.
create index matter_event_counts_for_people on matter_event (at)
  where type in ('promiseKept', 'thanksGiven') or (type = 'caseEscalated' and payload ->> 'because' = 'referred');
