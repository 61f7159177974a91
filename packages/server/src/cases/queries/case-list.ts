import type { CaseId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { exactly } from '../../db/exactly.ts'
import { askOne, question } from '../../db/ask-together.ts'
import type { Tables } from '../../db/tables.ts'
import { type HeadVersion, headsOf, type ListedHead, rowVersionOf } from '../../ledger/kept-heads.ts'
import type { SightRule } from '../../shapes/sight.ts'
import { shows } from '../../sight/staff/rules.ts'
import { ruleOf } from '../../sight/staff/condition.ts'
import { type Looker, writtenDown } from '../../sight/staff/log-looks.ts'
import { teamsSeen, type Viewer } from '../../sight/staff/viewer.ts'
import type { CaseFilter } from './case-filter.ts'
import { isUnread } from './unread.ts'
import { isFolded } from './traits.ts'
import { behind, historyOf, inOrder, type ListOrder, orderColumn, type Place, statusesOf } from './streams.ts'

export interface ListedCase extends ListedHead {
  readonly id: CaseId
  readonly opening: string
  readonly customer: { readonly id: string; readonly name: string | null }
  /** By which whoever asks sees it. */
  readonly rule: SightRule
  /** Whether something in it is new to them. */
  readonly unread: boolean
  /** Where it stands in the list's order, to the database's own microsecond. */
  readonly exactly: string
}

type Condition = RawBuilder<unknown>
/**
 * Cases that fit, in the order of the list, no more than a page: one index in each status. How many a page has stands in the
 * SQL: a plan for any number would read the index to its end.
 */
type Walk = (condition: Condition) => readonly Condition[]

// So much of what came before somebody is looked through for an owner or a team at a time.
const mostSifted = 500

/** A page of a list, and one more where there is a next page. */
interface CasePage {
  readonly cases: readonly ListedCase[]
  /** How far was looked; where the page is not full, the next one goes on behind it. Null where all was. */
  readonly horizon: Place | null
}

/**
 * A page of the cases somebody may see, in the order that is asked for. What the page costs does not grow with the number of cases:
 * every branch walks an index in the order of the list and stops.
 */
export const listCases = async (
  db: Kysely<Tables>,
  viewer: Looker,
  filter: CaseFilter,
): Promise<CasePage> => {
  const horizon = await horizonOf(db, viewer, filter)
  const picked = branches(viewer, filter)
  const within = horizon === null ? sql`true` : sql`not ${behind(horizon, sql`b`, filter.order)}`
  const union = sql`select matter_id, ${orderColumn(filter.order)}
    from (${sql.join(picked, sql` union all `)}) b where ${within}`
  return { cases: await listed(db, viewer, 'list', union, filter), horizon }
}

/** Cases that were picked, as whoever looks sees them, in their order; that they were shown is written down. */
export const listed = async (
  db: Kysely<Tables>,
  viewer: Looker,
  how: 'list' | 'search',
  picked: Condition,
  { limit, order = 'changed' }: { readonly limit: number; readonly order?: ListOrder },
): Promise<readonly ListedCase[]> => {
  const column = orderColumn(order)
  const found = sql<Found>`
    with picked as materialized (
      select distinct matter_id, ${column} from (${picked}) p
      ${inOrder(order)} limit ${sql.lit(limit + 1)}
    ), ruled as materialized (
      select head.matter_id, ${rowVersionOf(sql`head`)} as row_version, head.opening, head.customer_id, head.owner_id, head.version, picked.${column},
        ${ruleOf(viewer)} as rule, row_number() over (${inOrder(order, sql`picked`)}) as place
      from picked join matter_head head using (matter_id)
    ), ${writtenDown(viewer, how, sql`(select * from ruled where place <= ${sql.lit(limit)})`)}
    select ruled.matter_id, ruled.row_version, ruled.opening, ruled.customer_id, customer.name, ruled.rule,
      ${isUnread(viewer, sql`ruled`, sql`ruled.rule`)} as unread,
      ${exactly(sql`ruled.${column}`)} as exactly
    from ruled join customer on customer.id = ruled.customer_id
    order by place
  `
  const rows = await askOne(
    db,
    question(found, (all) => all),
  )
  const heads = await headsOf(db, rows)
  return rows.flatMap((row) => rowOf(row, heads.get(row.matter_id)) ?? [])
}

/** What every case of the list fits, whatever brings it there. */
const commonOf = (filter: CaseFilter, status: 'open' | 'ended'): Condition => {
  const { cursor, team, owner, order } = filter
  const after = behind(cursor, sql`head`, order)
  return sql`head.status = ${sql.lit(status)} and head.kind = 'case' and ${isFolded(false)} and ${after} ${team === null ? sql`` : sql`and head.team = ${team}`}
    ${owner === null ? sql`` : sql`and head.owner_id = ${owner}`}`
}

const walkOf =
  (filter: CaseFilter): Walk =>
  (condition) =>
    statusesOf(filter).map(
      (status) => sql`(select head.matter_id, head.${orderColumn(filter.order)} from matter_head head
        where ${commonOf(filter, status)} and ${condition} ${inOrder(filter.order, sql`head`)} limit ${sql.lit(filter.limit + 1)})`,
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

/** What came before them by its history, along the indexes that have it in the order of the list. */
const cameBefore = (viewer: Viewer, filter: CaseFilter): readonly Condition[] => {
  const stream = historyOf(viewer, filter)
  const column = orderColumn(filter.order)
  if (!isSifted(filter))
    return [
      sql`(select matter_id, ${column} from (${stream}) came where ${standsAlone} limit ${sql.lit(filter.limit + 1)})`,
    ]
  const { owner, team } = filter
  return [
    sql`(select came.matter_id, came.${column} from (${stream} limit ${sql.lit(mostSifted)}) came
      cross join lateral (select from matter_head head where head.matter_id = came.matter_id
        ${team === null ? sql`` : sql`and head.team = ${team}`}
        ${owner === null ? sql`` : sql`and head.owner_id = ${owner}`} and ${isFolded(false)} offset 0) fits
      ${inOrder(filter.order, sql`came`)} limit ${sql.lit(filter.limit + 1)})`,
  ]
}

/** SQL: whether what came before somebody is none of a flood; looked up one by one, as it is taken. */
const standsAlone = sql`(select ${isFolded(false)} from matter_head head where head.matter_id = came.matter_id)`

/** Whether an owner or a team is looked for in what came before somebody, which has no index of that. */
const isSifted = ({ owner, team }: CaseFilter): boolean => owner !== null || team !== null

/** How far their history was looked through for an owner or a team: the next page goes on there. Null for all of it. */
const horizonOf = async (db: Kysely<Tables>, viewer: Viewer, filter: CaseFilter): Promise<Place | null> => {
  if (!isSifted(filter) || filter.duty !== null || viewer.administers || filter.owner === viewer.person)
    return null
  const { rows } = await sql<{ at: string; id: string }>`
    select ${exactly(sql`last.${orderColumn(filter.order)}`)} as at, last.matter_id as id
    from (select * from (${historyOf(viewer, filter)} limit ${sql.lit(mostSifted)}) came offset ${sql.lit(mostSifted - 1)}) last
  `.execute(db)
  const [last] = rows
  return last === undefined ? null : [last.at, last.id]
}

const dutiful = ({ person, works }: Viewer, filter: CaseFilter, kind: Condition): readonly Condition[] =>
  statusesOf(filter).flatMap((status) =>
    [sql`duty.person_id = ${person}`, sql`duty.team = any(${works})`].map(
      (
        mine,
      ) => sql`(select head.matter_id, head.${orderColumn(filter.order)} from matter_duty duty join matter_head head using (matter_id)
        where ${mine} and ${kind} and ${commonOf(filter, status)})`,
    ),
  )

interface Found extends HeadVersion {
  readonly opening: string
  readonly customer_id: string
  readonly name: string | null
  readonly rule: SightRule | null
  readonly unread: boolean
  readonly exactly: string
}

const rowOf = ({ rule, ...row }: Found, head: ListedHead | undefined): ListedCase | null =>
  rule === null || head === undefined
    ? null
    : {
        id: row.matter_id,
        ...head,
        opening: row.opening,
        customer: { id: row.customer_id, name: shows(rule).identity ? row.name : null },
        rule,
        unread: row.unread,
        exactly: row.exactly,
      }
