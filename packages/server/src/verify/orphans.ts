import type { CaseId } from '@buckstop/domain'
import type pg from 'pg'
import type { Difference, DifferenceKind } from './difference.ts'

interface Check {
  readonly kind: DifferenceKind
  /** Gives `case_id` and `what`. */
  readonly sql: string
}

const ofNoCase = (table: string): Check => ({
  kind: 'orphan',
  sql: `select distinct t.case_id, '${table}' as what from ${table} t
    where not exists (select from case_head h where h.case_id = t.case_id)`,
})

/** What hangs in the air: rows of cases that are not there, and things that point to nothing. */
const checks: readonly Check[] = [
  ...[
    'case_ownership',
    'case_contact',
    'case_contact_moved',
    'case_duty',
    'deadline',
    'case_text',
    'case_reference',
    'case_link',
    'case_attachment',
    'case_attachment_chunk',
    'contact_source',
    'message',
  ].map(ofNoCase),
  {
    kind: 'head',
    sql: `select h.case_id, 'has no events' as what from case_head h
      where not exists (select from case_event e where e.case_id = h.case_id)`,
  },
  {
    kind: 'team',
    sql: `select h.case_id, 'is neither in the service map nor was it ever' as what from case_head h
      where h.status = 'open' and not exists (select from team t where t.name = h.team)
        and not exists (select from former_team f where f.name = h.team)`,
  },
  {
    kind: 'reference',
    sql: `select q.case_id, q.reference as what from case_reference q join case_head h on h.case_id = q.case_id
      where h.reference <> q.reference`,
  },
  {
    kind: 'source',
    sql: `select s.case_id, s.contact_id::text as what from contact_source s
      where not exists (select from case_contact c
        where c.case_id = s.case_id and c.id = s.contact_id and c.source = s.source)
      union all
      select c.case_id, c.id::text from case_contact c
      where c.source is not null and not exists (select from contact_source s where s.source = c.source)`,
  },
  {
    kind: 'contact',
    sql: `with moved as (
        select payload->>'writtenIn' as written_in, payload->>'contactId' as contact_id, payload->>'into' as into_case, at
        from case_event where type = 'contactTakenOut'
        union all
        select said->>'writtenIn', said->>'id', payload->>'to', at
        from case_event cross join jsonb_array_elements(payload->'said') said
        where type = 'released' and jsonb_typeof(payload->'said') = 'array'),
      moves as (
        select distinct on (written_in, contact_id) written_in::uuid as case_id, contact_id::uuid as contact_id,
          into_case::uuid as stands_in
        from moved order by written_in, contact_id, at desc, into_case desc)
      select coalesce(moves.case_id, m.case_id) as case_id,
        coalesce(moves.contact_id, m.contact_id)::text || ' stands elsewhere' as what
      from moves full join case_contact_moved m using (case_id, contact_id)
      where moves.stands_in is distinct from m.stands_in
      union all
      select m.case_id, m.contact_id::text || ' is missing' from case_contact_moved m
      where not exists (select from case_contact c where c.case_id = m.case_id and c.id = m.contact_id)`,
  },
  {
    kind: 'message',
    sql: `select m.case_id, m.id::text as what from message m
      where not exists (select from case_event e where e.case_id = m.case_id and e.number = m.number)`,
  },
  {
    kind: 'attachment',
    sql: `select a.case_id, a.id::text as what from case_attachment a
      where not exists (select from case_contact c where c.case_id = a.case_id and c.id = a.contact_id)
        or exists (
          select from (
            select coalesce(sum(octet_length(k.bytes)), 0) as size,
              sha256(coalesce(string_agg(k.bytes, '' order by k.number), '')) as sha256
            from case_attachment_chunk k where k.case_id = a.case_id and k.attachment_id = a.id) kept
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
    const { rows } = await client.query<{ case_id: CaseId; what: string }>(
      `select * from (${sql}) found limit ${mostOfOne}`,
    )
    for (const row of rows) onDifference({ kind, caseId: row.case_id, what: row.what })
  }
}
