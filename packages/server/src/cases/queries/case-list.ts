import { type CaseId, type Instant, type LivingCase, viewerRules } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../../clock/clock.ts'
import { askOne, question } from '../../db/ask-together.ts'
import type { Tables } from '../../db/tables.ts'
import { type StateRow, withStates } from '../../ledger/stored-state.ts'
import type { SightRule } from '../../shapes/sight.ts'
import { shows } from '../../sight/staff/rules.ts'
import { ruleOf } from '../../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../../sight/staff/log-looks.ts'
import { teamsHeard, teamsSeen, type Viewer } from '../../sight/staff/viewer.ts'
import type { CaseFilter } from './case-filter.ts'

export interface ListedCase {
  readonly id: CaseId
  readonly state: LivingCase
  readonly opening: string
  readonly customer: { readonly id: string; readonly name: string | null }
  /** By which whoever asks sees it. */
  readonly rule: SightRule
  readonly changedAt: Instant
  readonly heardAt: Instant
  readonly exactly: string
}

type Condition = RawBuilder<unknown>
type Status = 'open' | 'ended'
/**
 * Cases that fit, in the order of the list, no more than a page: one index in each status. How many a page has stands in the
 * SQL: a plan for any number would read the index to its end.
 */
type Walk = (condition: Condition) => readonly Condition[]

// By how many rules at most the same case comes before the same person.
const rulesOfOne = viewerRules.length

/**
 * A page of the cases somebody may see, the last changed first, and one more where there is a next page. What the
 * page costs does not grow with the number of cases: every branch walks an index in the order of the list and stops. One
 * does not yet: of what came before somebody, an owner or a team is looked for row by row, all of it where few fit.
 */
export const listCases = async (
  db: Kysely<Tables>,
  viewer: Looker,
  filter: CaseFilter,
): Promise<readonly ListedCase[]> => {
  const picked = branches(viewer, filter)
  return await listed(
    db,
    viewer,
    'list',
    sql`select matter_id, changed_at from (${sql.join(picked, sql` union all `)}) b`,
    filter.limit,
  )
}

/** Cases that were picked, as whoever looks sees them, the last changed first; that they were shown is written down. */
export const listed = async (
  db: Kysely<Tables>,
  viewer: Looker,
  how: 'list' | 'search',
  picked: Condition,
  limit: number,
): Promise<readonly ListedCase[]> => {
  const found = sql<Found>`
    with picked as materialized (
      select distinct matter_id, changed_at from (${picked}) p
      order by changed_at desc, matter_id desc limit ${sql.lit(limit + 1)}
    ), ruled as materialized (
      select head.matter_id, ${ruleOf(viewer)} as rule,
        row_number() over (order by picked.changed_at desc, picked.matter_id desc) as place
      from picked join matter_head head using (matter_id)
    ), ${writtenDown(viewer, how, sql`(select * from ruled where place <= ${sql.lit(limit)})`)}
    select head.matter_id, head.state, head.state_version, head.opening, head.customer_id, customer.name,
      head.changed_at, head.heard_at, ruled.rule,
      to_char(head.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as exactly
    from ruled join matter_head head using (matter_id) join customer on customer.id = head.customer_id
    order by head.changed_at desc, head.matter_id desc
  `
  const rows = await askOne(
    db,
    question(found, (all) => all),
  )
  return (await withStates(db, rows)).flatMap((row) => rowOf(row) ?? [])
}

const statusesOf = ({ status }: CaseFilter): readonly Status[] =>
  status === 'all' ? ['open', 'ended'] : [status]

/** What every case of the list fits, whatever brings it there. */
const commonOf = (filter: CaseFilter, status: Status): Condition => {
  const { cursor, team, owner } = filter
  const after =
    cursor === null
      ? sql`true`
      : sql`(head.changed_at, head.matter_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
  return sql`head.status = ${status} and head.kind = 'case' and ${after} ${team === null ? sql`` : sql`and head.team = ${team}`}
    ${owner === null ? sql`` : sql`and head.owner_id = ${owner}`}`
}

const inOrder = sql`order by head.changed_at desc, head.matter_id desc`

const walkOf =
  (filter: CaseFilter): Walk =>
  (condition) =>
    statusesOf(filter).map(
      (status) => sql`(select head.matter_id, head.changed_at from matter_head head
        where ${commonOf(filter, status)} and ${condition} ${inOrder} limit ${sql.lit(filter.limit + 1)})`,
    )

/** The ways in which a case can come into the list; each is bounded by itself. */
const branches = (viewer: Viewer, filter: CaseFilter): readonly Condition[] => {
  const walk = walkOf(filter)
  if (filter.duty !== null) {
    const kind = filter.duty === 'any' ? sql`true` : sql`duty.kind = ${filter.duty}`
    return dutiful(viewer, filter, kind)
  }
  if (viewer.administers) return walk(sql`true`)
  const owned = walk(sql`head.owner_id = ${viewer.person}`)
  if (filter.owner === viewer.person) return owned
  return [
    ...owned,
    ...teamsSeen(viewer)
      .filter((team) => filter.team === null || filter.team === team)
      .flatMap((team) => walk(sql`head.team = ${team}`)),
    ...cameBefore(viewer, filter),
  ]
}

/** What came before them by its history, along the index that has it in the order of the list. */
const cameBefore = (viewer: Viewer, filter: CaseFilter): readonly Condition[] =>
  [
    sql`came.person_id = ${viewer.person}`,
    ...teamsHeard(viewer).map((team) => sql`came.team = ${team}`),
  ].flatMap((theirs) =>
    statusesOf(filter).map((status) => {
      const { cursor, limit } = filter
      const after =
        cursor === null
          ? sql`true`
          : sql`(came.changed_at, came.matter_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
      const fits =
        filter.team === null && filter.owner === null
          ? sql`true`
          : sql`coalesce((select true from matter_head head where head.matter_id = came.matter_id
                and ${commonOf(filter, status)}), false)`
      return sql`(select came.matter_id, came.changed_at from matter_viewer came
          where ${theirs} and came.status = ${status} and ${after} and ${fits}
          order by came.changed_at desc, came.matter_id desc limit ${sql.lit((limit + 1) * rulesOfOne)})`
    }),
  )

const dutiful = ({ person, works }: Viewer, filter: CaseFilter, kind: Condition): readonly Condition[] =>
  statusesOf(filter).flatMap((status) =>
    [sql`duty.person_id = ${person}`, sql`duty.team = any(${works})`].map(
      (
        mine,
      ) => sql`(select head.matter_id, head.changed_at from matter_duty duty join matter_head head using (matter_id)
        where ${mine} and ${kind} and ${commonOf(filter, status)})`,
    ),
  )

interface Found extends StateRow {
  readonly opening: string
  readonly customer_id: string
  readonly name: string | null
  readonly rule: SightRule | null
  readonly changed_at: Date
  readonly heard_at: Date
  readonly exactly: string
}

const rowOf = ({ rule, ...row }: Omit<Found, 'state'> & { readonly state: LivingCase }): ListedCase | null =>
  rule === null
    ? null
    : {
        id: row.matter_id,
        state: row.state,
        opening: row.opening,
        customer: { id: row.customer_id, name: shows(rule).identity ? row.name : null },
        rule,
        changedAt: instantOf(row.changed_at),
        heardAt: instantOf(row.heard_at),
        exactly: row.exactly,
      }
