import type { MatterId } from '@buckstop/domain'
import type pg from 'pg'
import type { Difference, DifferenceKind } from './difference.ts'

interface Check {
  readonly kind: DifferenceKind
  /** Gives `matter_id` and `what`. */
  readonly sql: string
}

const ofNoCase = (table: string): Check => ({
  kind: 'orphan',
  sql: `select distinct t.matter_id, '${table}' as what from ${table} t
    where not exists (select from matter_head h where h.matter_id = t.matter_id)`,
})

/** What hangs in the air: rows of matters that are not there, and things that point to nothing. */
const checks: readonly Check[] = [
  ...[
    'matter_ownership',
    'case_contact',
    'case_contact_moved',
    'matter_viewer',
    'matter_duty',
    'deadline',
    'matter_text',
    'matter_reference',
    'case_link',
    'case_search',
    'case_attachment',
    'case_attachment_chunk',
    'contact_source',
    'message',
  ].map(ofNoCase),
  {
    kind: 'head',
    sql: `select h.matter_id, 'has no events' as what from matter_head h
      where not exists (select from matter_event e where e.matter_id = h.matter_id)`,
  },
  {
    kind: 'team',
    sql: `select h.matter_id, 'is neither in the service map nor was it ever' as what from matter_head h
      where h.status = 'open' and not exists (select from team t where t.name = h.team)
        and not exists (select from former_team f where f.name = h.team)`,
  },
  {
    kind: 'reference',
    sql: `select q.matter_id, q.reference as what from matter_reference q join matter_head h on h.matter_id = q.matter_id
      where h.reference <> q.reference`,
  },
  {
    kind: 'source',
    sql: `select s.matter_id, s.contact_id::text as what from contact_source s
      where not exists (select from case_contact c
        where c.matter_id = s.matter_id and c.id = s.contact_id and c.source = s.source)
      union all
      select c.matter_id, c.id::text from case_contact c
      where c.source is not null and not exists (select from contact_source s where s.source = c.source)`,
  },
  {
    kind: 'contact',
    sql: `with moved as (
        select payload->>'writtenIn' as written_in, payload->>'contactId' as contact_id, payload->>'into' as into_case, at
        from matter_event where type = 'contactTakenOut'
        union all
        select said->>'writtenIn', said->>'id', payload->>'to', at
        from matter_event cross join jsonb_array_elements(payload->'said') said
        where type = 'released' and jsonb_typeof(payload->'said') = 'array'),
      moves as (
        select distinct on (written_in, contact_id) written_in::uuid as matter_id, contact_id::uuid as contact_id,
          into_case::uuid as stands_in
        from moved order by written_in, contact_id, at desc, into_case desc)
      select coalesce(moves.matter_id, m.matter_id) as matter_id,
        coalesce(moves.contact_id, m.contact_id)::text || ' stands elsewhere' as what
      from moves full join case_contact_moved m using (matter_id, contact_id)
      where moves.stands_in is distinct from m.stands_in
      union all
      select m.matter_id, m.contact_id::text || ' is missing' from case_contact_moved m
      where not exists (select from case_contact c where c.matter_id = m.matter_id and c.id = m.contact_id)`,
  },
  {
    kind: 'message',
    sql: `select m.matter_id, m.id::text as what from message m
      where not exists (select from matter_event e where e.matter_id = m.matter_id and e.number = m.number)`,
  },
  {
    kind: 'attachment',
    sql: `select a.matter_id, a.id::text as what from case_attachment a
      where not exists (select from case_contact c where c.matter_id = a.matter_id and c.id = a.contact_id)
        or exists (
          select from (
            select coalesce(sum(octet_length(k.bytes)), 0) as size,
              sha256(coalesce(string_agg(k.bytes, '' order by k.number), '')) as sha256
            from case_attachment_chunk k where k.matter_id = a.matter_id and k.attachment_id = a.id) kept
          where case when a.erased_at is null then kept.size <> a.size or kept.sha256 <> a.sha256 else kept.size > 0 end)`,
  },
]

// A database in which everything is wrong says so without filling the memory.
const mostOfOne = 10_000

/** Tells what points to nothing, or is pointed to by nothing. */
export const findOrphans = async (
  client: pg.ClientBase,
  onDifference: (difference: Difference) => void,
): Promise<void> => {
  for (const { kind, sql } of checks) {
    const { rows } = await client.query<{ matter_id: MatterId; what: string }>(
      `select * from (${sql}) found limit ${mostOfOne}`,
    )
    for (const row of rows) onDifference({ kind, matterId: row.matter_id, what: row.what })
  }
}
