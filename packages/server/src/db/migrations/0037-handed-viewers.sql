-- Whoever stands in for somebody sees the case, also where what was handed on has no name in the event: history that was to
-- be taken up, or a word that was late.
insert into matter_viewer (matter_id, rule, viewer, person_id, status, changed_at)
select distinct e.matter_id, 'cameUp', e.payload ->> 'to', (e.payload ->> 'to')::uuid, head.status, head.changed_at
from matter_event e join matter_head head on head.matter_id = e.matter_id and head.kind = 'case'
where e.type = 'handedToStandIn'
  and jsonb_array_length(e.payload -> 'promises') = 0
  and jsonb_array_length(e.payload -> 'escalations') = 0
  and not (e.payload -> 'danger')::boolean
on conflict (matter_id, rule, viewer) do nothing;
