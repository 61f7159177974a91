import { type CaseId, type Instant, kindOf, type LivingPothole, type MatterId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { exactly } from '../db/exactly.ts'
import type { Tables } from '../db/tables.ts'
import { readStates } from '../ledger/stored-state.ts'
import { type MatterPage, onPage } from '../own-affairs/page.ts'

export interface ReadPothole {
  readonly state: LivingPothole
  readonly version: number
  readonly changedAt: Instant
  /** The reference of the case that rose. */
  readonly caseReference: string
  /** As the database orders it. */
  readonly exactly: string
}

type Rows = readonly {
  readonly matter_id: MatterId
  readonly state: unknown
  readonly state_version: number
  readonly case_reference: string
  readonly version: number
  readonly changed_at: Date
  readonly exactly: string
}[]

/** SQL: the reference of the case that rose, of a pothole's head aliased head. */
export const caseReference = sql<string>`(
  select risen.reference from matter_head risen where risen.matter_id = (head.state ->> 'caseId')::uuid)`

const columns = sql`head.matter_id, head.state, head.state_version, ${caseReference} as case_reference, head.version, head.changed_at,
  ${exactly(sql`head.changed_at`)} as exactly`

const withStates = async (db: Kysely<Tables>, rows: Rows): Promise<readonly ReadPothole[]> => {
  const states = await readStates(
    db,
    rows.map((row) => ({ ...row, kind: 'pothole' as const })),
  )
  return rows.flatMap((row, index) => {
    const state = states[index]?.state
    if (state === undefined || state.kind === 'unopened') return []
    const { version, changed_at: changedAt } = row
    return [
      {
        state,
        version,
        changedAt: instantOf(changedAt),
        caseReference: row.case_reference,
        exactly: row.exactly,
      },
    ]
  })
}

export const listPotholes = async (db: Kysely<Tables>, page: MatterPage): Promise<readonly ReadPothole[]> => {
  const { rows } = await sql<Rows[number]>`
    select ${columns} from matter_head head ${onPage('pothole', page)}
  `.execute(db)
  return await withStates(db, rows)
}

export const readPothole = async (db: Kysely<Tables>, id: MatterId): Promise<ReadPothole | null> => {
  const { rows } = await sql<Rows[number]>`
    select ${columns} from matter_head head where head.matter_id = ${id} and head.kind = 'pothole'
  `.execute(db)
  return (await withStates(db, rows))[0] ?? null
}

// More of one case than these is no help to anybody.
const mostOfOneCase = 20

/** Those of cases, the last changed first. */
export const potholesOf = async (
  db: Kysely<Tables>,
  caseIds: readonly CaseId[],
): Promise<readonly ReadPothole[]> => {
  const { rows } = await sql<Rows[number]>`
    select ${columns} from matter_head head
    where head.kind = 'pothole' and head.state ->> 'caseId' = any(${caseIds}::text[])
    order by head.changed_at desc, head.matter_id desc limit ${sql.lit(mostOfOneCase)}
  `.execute(db)
  return await withStates(db, rows)
}

/** The latest of that place which ended with a reason why not, within a year before. */
export const reasonBefore = async (
  db: Kysely<Tables>,
  problem: string,
  openedAt: Instant,
): Promise<MatterId | null> => {
  const { rows } = await sql<{ matter_id: MatterId }>`
    select matter_id from matter_head
    where kind = 'pothole' and ending = 'reasoned' and state ->> 'problem' = ${problem}
      and changed_at < ${openedAt}::timestamptz and changed_at >= ${openedAt}::timestamptz - interval '1 year'
    order by changed_at desc limit 1
  `.execute(db)
  return rows[0]?.matter_id ?? null
}

// More potholes than these came of no reason that was worth giving.
const mostCameBack = 100

/** Of these, how many came of the same cause since. */
export const cameBackTo = async (
  db: Kysely<Tables>,
  ids: readonly MatterId[],
): Promise<ReadonlyMap<MatterId, number>> => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: MatterId; times: number }>`
    select ended.id, again.times from unnest(${ids}::uuid[]) as ended (id)
    cross join lateral (
      select count(*)::int as times from (
        select from matter_head head where head.kind = 'pothole'
          and head.state ->> 'cameBackFrom' = ended.id::text limit ${sql.lit(mostCameBack)}
      ) each
    ) again where again.times > 0
  `.execute(db)
  return new Map(rows.map(({ id, times }) => [id, times]))
}

/** What it asks of people, the next due first. */
export const owedIn = (state: LivingPothole) =>
  kindOf('pothole')
    .dutiesOf(state)
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
