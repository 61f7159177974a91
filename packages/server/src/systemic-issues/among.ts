import type { Instant } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { ruleOf } from '../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../sight/staff/log-looks.ts'
import type { GatheredCase } from './gathered-case.ts'

/** SQL: by which flood a case is gathered, of its head aliased head; as its index says it. */
export const gatheredBy: RawBuilder<string | null> = sql`(head.state #>> '{flood,among,flood}')`

/** How many cases each of these floods gathers now; one that gathers none is left out. */
export const countAmong = async (
  db: Kysely<Tables>,
  floods: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (floods.length === 0) return new Map()
  const { rows } = await sql<{ flood: string; cases: number }>`
    select ${gatheredBy} as flood, count(*)::int as cases from matter_head head
    where ${gatheredBy} = any(${floods}::text[]) group by 1
  `.execute(db)
  return new Map(rows.map(({ flood, cases }) => [flood, cases]))
}

/** A page of the cases that a flood gathers now, the first that came first, and one more where there is a next page. */
export const listAmong = async (
  db: Kysely<Tables>,
  flood: string,
  viewer: Looker,
  page: { readonly after: string | null; readonly limit: number },
): Promise<readonly Omit<GatheredCase, 'number'>[]> => {
  const { rows } = await sql<{
    matter_id: string
    since: Instant
    by: string
    seen: boolean
    reference: string
    status: 'open' | 'ended'
    opening: string
    owner_id: string
  }>`
    with ruled as materialized (
      select head.matter_id, head.state #>> '{flood,among,since}' as since, head.state #>> '{flood,among,by}' as by,
        ${ruleOf(viewer)} as rule, head.reference, head.status, head.opening, head.owner_id
      from matter_head head
      where ${gatheredBy} = ${flood} and ${page.after === null ? sql`true` : sql`head.matter_id > ${page.after}::uuid`}
      order by head.matter_id limit ${sql.lit(page.limit + 1)}
    ), ${writtenDown(viewer, 'systemicIssue', sql`(select matter_id, rule from ruled order by matter_id limit ${page.limit})`)}
    select ruled.*, rule is not null as seen from ruled order by matter_id
  `.execute(db)
  return rows.map(({ matter_id: caseId, since: gatheredAt, by, seen, ...row }) => ({
    caseId,
    gatheredAt,
    gatheredBy: by,
    seen: seen
      ? { reference: row.reference, status: row.status, opening: row.opening, owner: row.owner_id }
      : null,
  }))
}
