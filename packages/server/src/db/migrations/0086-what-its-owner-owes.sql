-- A list of one's own cases goes by what its owner has to do, where that is dated; a list of others' by what anybody has
-- to. Where somebody may come to harm it stands first in both: its dates count a thousand years (8,766,000 hours) early.
alter table matter_head add column owner_due timestamptz not null default '9999-12-31T00:00:00Z';

update matter_head head set owner_due = coalesce(
  (select min(duty.due) from matter_duty duty where duty.matter_id = head.matter_id and duty.person_id = head.owner_id
    and duty.kind not in ('readThanks', 'readMention')),
  head.due)
where head.due < '9999-12-31T00:00:00Z';
update matter_head set due = due - interval '8766000 hours', owner_due = owner_due - interval '8766000 hours'
where kind = 'case' and jsonb_typeof(state -> 'danger') = 'object' and due < '9999-12-31T00:00:00Z';
update matter_viewer came set due = head.due from matter_head head
where head.matter_id = came.matter_id and head.due <> came.due;

create index matter_head_owner_owes on matter_head (owner_id, owner_due, matter_id) where status = 'open';
