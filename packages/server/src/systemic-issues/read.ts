import {
  type CaseId,
  type Instant,
  kindOf,
  type LivingSystemicIssue,
  type MatterId,
  type PersonId,
} from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { exactly } from '../db/exactly.ts'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { actedColumns, readActedOf } from '../ledger/read-event.ts'
import { placesOf } from '../ledger/places.ts'
import { countAmong } from './among.ts'
import type { GatheredCase } from './gathered-case.ts'
import { readStates } from '../ledger/stored-state.ts'
import { type MatterPage, onPage } from '../own-affairs/page.ts'
import { ruleOf } from '../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../sight/staff/log-looks.ts'

export interface ReadSystemicIssue {
  readonly state: LivingSystemicIssue
  readonly opening: string
  readonly version: number
  /** How many cases a flood gathers now; null where it is none. */
  readonly among: number | null
  readonly changedAt: Instant
  /** As the database orders it. */
  readonly exactly: string
}

type Rows = readonly {
  readonly matter_id: MatterId
  readonly state: unknown
  readonly state_version: number
  readonly opening: string
  readonly version: number
  readonly changed_at: Date
  readonly exactly: string
}[]

const withStates = async (db: Kysely<Tables>, rows: Rows): Promise<readonly ReadSystemicIssue[]> => {
  const states = await readStates(
    db,
    rows.map((row) => ({ ...row, kind: 'systemicIssue' as const })),
  )
  const floods = states.flatMap(({ state }) =>
    state.kind !== 'unopened' && state.flood !== undefined ? [state.id] : [],
  )
  const among = await countAmong(db, floods)
  return rows.flatMap((row, index) => {
    const state = states[index]?.state
    if (state === undefined || state.kind === 'unopened') return []
    const { opening, version, changed_at: changedAt } = row
    const gathered = state.flood === undefined ? null : (among.get(state.id) ?? 0)
    return [
      { state, opening, version, among: gathered, changedAt: instantOf(changedAt), exactly: row.exactly },
    ]
  })
}

const columns = sql`head.matter_id, head.state, head.state_version, head.opening, head.version, head.changed_at,
  ${exactly(sql`head.changed_at`)} as exactly`

export const listSystemicIssues = async (
  db: Kysely<Tables>,
  page: MatterPage,
): Promise<readonly ReadSystemicIssue[]> => {
  const { rows } = await sql<Rows[number]>`
    select ${columns} from matter_head head ${onPage('systemicIssue', page)}
  `.execute(db)
  return await withStates(db, rows)
}

/** More floods at once than these nobody answers. */
const mostFloods = 20

/** Open floods, the last changed first. */
export const listRunning = async (db: Kysely<Tables>): Promise<readonly ReadSystemicIssue[]> => {
  const { rows } = await sql<Rows[number]>`
    select ${columns} from matter_head head
    where head.kind <> 'case' and head.kind = 'systemicIssue' and head.status = 'open' and head.state ? 'flood'
    order by head.changed_at desc, head.matter_id desc limit ${sql.lit(mostFloods)}
  `.execute(db)
  return await withStates(db, rows)
}

export const readSystemicIssue = async (
  db: Kysely<Tables>,
  id: MatterId,
): Promise<ReadSystemicIssue | null> => {
  const { rows } = await sql<Rows[number]>`
    select ${columns} from matter_head head where head.matter_id = ${id} and head.kind = 'systemicIssue'
  `.execute(db)
  return (await withStates(db, rows))[0] ?? null
}

/**
 * Of what was gathered and let go, the last word in each systemic issue about one of these cases. Found by the case alone,
 * which few of them gather: by the systemic issue as well, the database might read the whole story of one that gathers
 * thousands.
 */
const lastWordsOn = (caseIds: readonly CaseId[]) => sql`(
  select distinct on (e.matter_id, e.payload->>'caseId') e.matter_id, e.at, e.type = 'caseGathered' as gathers
  from matter_event e
  where e.payload->>'caseId' = any(${caseIds}::text[]) and e.type in ('caseGathered', 'caseLetGo')
  order by e.matter_id, e.payload->>'caseId', e.number desc)`

/** Whether a case is among those that it gathers, as its events say. */
export const isGathered = async (db: Kysely<Tables>, id: MatterId, caseId: CaseId): Promise<boolean> => {
  const { rows } = await sql`
    select from ${lastWordsOn([caseId])} word where word.gathers and word.matter_id::text = ${id}
  `.execute(db)
  return rows.length > 0
}

/** Whether an event gathered a case that was not let go since; compared as text for the same reason. */
const stillGathered = sql`e.type = 'caseGathered' and not exists (
  select from matter_event later where later.payload->>'caseId' = e.payload->>'caseId'
    and later.type in ('caseGathered', 'caseLetGo') and later.matter_id::text = e.matter_id::text
    and later.number > e.number)`

/** A page of the cases that it gathers, the last gathered first, and one more where there is a next page. */
export const listGathered = async (
  db: Kysely<Tables>,
  id: MatterId,
  viewer: Looker,
  page: { readonly before: number | null; readonly limit: number },
): Promise<readonly GatheredCase[]> => {
  const { rows } = await sql<{
    number: number
    matter_id: CaseId
    at: Date
    by: PersonId
    seen: boolean
    reference: string
    status: 'open' | 'ended'
    opening: string
    owner_id: PersonId
  }>`
    with ruled as materialized (
      select e.number, head.matter_id, e.at, e.payload->>'by' as by, ${ruleOf(viewer)} as rule,
        head.reference, head.status, head.opening, head.owner_id
      from matter_event e join matter_head head on head.matter_id = (e.payload->>'caseId')::uuid
      where e.matter_id = ${id} and ${stillGathered}
        and ${page.before === null ? sql`true` : sql`e.number < ${page.before}`}
      order by e.number desc limit ${page.limit + 1}
    ), ${writtenDown(viewer, 'systemicIssue', sql`(select matter_id, rule from ruled order by number desc limit ${page.limit})`)}
    select ruled.*, rule is not null as seen from ruled order by number desc
  `.execute(db)
  return rows.map((row) => ({
    number: row.number,
    caseId: row.matter_id,
    gatheredAt: instantOf(row.at),
    gatheredBy: row.by,
    seen: row.seen
      ? { reference: row.reference, status: row.status, opening: row.opening, owner: row.owner_id }
      : null,
  }))
}

// More causes of one case than these are no help to anybody.
const mostOfOneCase = 20

/** The systemic issues among whose cases this one is, or one that went into it, the last that it was added to first. */
export const systemicIssuesOf = async (
  db: Kysely<Tables>,
  caseId: CaseId,
): Promise<readonly ReadSystemicIssue[]> => {
  const parts = (await placesOf(db, caseId)).family.map((part) => part.caseId)
  const { rows } = await sql<Rows[number]>`
    select ${columns} from (
      select word.matter_id, max(word.at) as at from ${lastWordsOn(parts)} word where word.gathers
      group by word.matter_id
    ) gathers join matter_head head on head.matter_id = gathers.matter_id
    where head.kind = 'systemicIssue'
    order by gathers.at desc limit ${mostOfOneCase}
  `.execute(db)
  return await withStates(db, rows)
}

/** A page of its story by number, the newest first, and one more where there is a next page. */
export const listStory = async (
  db: Kysely<Tables>,
  id: MatterId,
  page: { readonly before: number | null; readonly limit: number },
) => {
  let query = db
    .selectFrom('matter_event')
    .select(['number', ...actedColumns])
    .where('matter_id', '=', id)
    .orderBy('number', 'desc')
    .limit(page.limit + 1)
  if (page.before !== null) query = query.where('number', '<', page.before)
  const rows = await query.execute()
  return rows.map((row) => ({ number: row.number, ...readActedOf('systemicIssue', row) }))
}

/** What it asks of people, the next due first. */
export const owedIn = (state: LivingSystemicIssue) =>
  kindOf('systemicIssue')
    .dutiesOf(state)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
