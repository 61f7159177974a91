import { type RawBuilder, sql } from 'kysely'
import { isProvedIn } from '../../sight/proved-customer.ts'
import { teamsHeard, teamsSeen, type Viewer } from '../../sight/staff/viewer.ts'

type Condition = RawBuilder<unknown>
type Status = 'open' | 'ended'

/** A place in the order of lists: when a case changed, or is due, as the database writes it, and its id. */
export type Place = readonly [at: string, id: string]

/**
 * How a list is ordered: the last changed first, or what is due next first, by what anybody has to do or, of one owner's
 * cases, by what they have to. Danger comes first in both. Each goes along indexes of its own.
 */
export type ListOrder = 'changed' | 'due' | 'ownersDue'

const orders = {
  changed: { column: sql`changed_at`, direction: sql`desc`, beyond: sql`<` },
  due: { column: sql`due`, direction: sql``, beyond: sql`>` },
  // Of heads alone.
  ownersDue: { column: sql`owner_due`, direction: sql``, beyond: sql`>` },
} as const satisfies Readonly<Record<ListOrder, object>>

/** SQL: the column by which a list is ordered, of heads and of `matter_viewer` alike. */
export const orderColumn = (order: ListOrder = 'changed'): Condition => orders[order].column

/** SQL: the order of a list, of rows that have its column. */
export const inOrder = (order: ListOrder = 'changed', row?: Condition): Condition => {
  const { column, direction } = orders[order]
  const of = row === undefined ? sql`` : sql`${row}.`
  return sql`order by ${of}${column} ${direction}, ${of}matter_id ${direction}`
}

/** What a list of cases is narrowed to. */
export interface Narrowed {
  readonly status: Status | 'all'
  /** Left out, the last changed first. What is due has an order among open cases alone. */
  readonly order?: ListOrder
  /** Behind which place it begins; null for its beginning. */
  readonly cursor: Place | null
  /** Left out, whoever owns it and whichever team has it. What came before somebody has no index of that. */
  readonly owner?: string | null
  readonly team?: string | null
  /** Those of a flood too; they are left out otherwise, so that however many they are they use up nothing of the walk. */
  readonly folded?: boolean
}

export const statusesOf = ({ status }: Pick<Narrowed, 'status'>): readonly Status[] =>
  status === 'all' ? ['open', 'ended'] : [status]

/** SQL: whether a row stands behind a place in its order. */
export const behind = (cursor: Place | null, row: Condition, order: ListOrder = 'changed'): Condition => {
  const { column, beyond } = orders[order]
  return cursor === null
    ? sql`true`
    : sql`(${row}.${column}, ${row}.matter_id) ${beyond} (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
}

const orderOf = ({ order }: Narrowed): ListOrder => order ?? 'changed'

/** SQL: the rows of a table, aliased t, that are theirs, along the index that has them in order; one part a status. */
const partsOf = (
  narrowed: Narrowed,
  table: Condition,
  theirs: Condition,
  whole: boolean,
): readonly Condition[] => {
  const order = orderOf(narrowed)
  return statusesOf(narrowed).map(
    (status) => sql`(select t.${orderColumn(order)}, t.matter_id, ${sql.lit(whole)} as whole from ${table} t
      where t.status = ${sql.lit(status)} and ${theirs} and ${behind(narrowed.cursor, sql`t`, order)}
      ${inOrder(order, sql`t`)})`,
  )
}

const headsWhere = (narrowed: Narrowed, theirs: Condition): readonly Condition[] =>
  partsOf(
    narrowed,
    sql`matter_head`,
    narrowed.folded === true ? theirs : sql`${theirs} and (not t.state ? 'flood' or ${isProvedIn(sql`t`)})`,
    true,
  )

const cameBefore = (narrowed: Narrowed, viewer: Viewer): readonly Condition[] =>
  [sql`t.person_id = ${viewer.person}`, ...teamsHeard(viewer).map((team) => sql`t.team = ${team}`)].flatMap(
    (theirs) => partsOf(narrowed, sql`matter_viewer`, theirs, false),
  )

const merged = (parts: readonly Condition[], order: ListOrder): Condition =>
  sql`select distinct on (${orderColumn(order)}, matter_id) ${orderColumn(order)}, matter_id, whole
    from (${sql.join(parts, sql` union all `)}) s ${inOrder(order)}`

/**
 * SQL: what somebody sees, in the order of the list: of their own, their teams' and what came before them each along its
 * index, merged as they are read, so that it costs what is taken of it. All there is for whoever sees all. A case is `whole`
 * where it is known to be theirs or their teams', by which all of it is shown; of others its head says what is.
 */
export const streamOf = (viewer: Viewer, narrowed: Narrowed): Condition => {
  const order = orderOf(narrowed)
  const { owner = null, team = null } = narrowed
  if (viewer.administers) {
    const theirs =
      owner === null ? (team === null ? sql`true` : sql`t.team = ${team}`) : sql`t.owner_id = ${owner}`
    return sql`select ${orderColumn(order)}, matter_id, whole
        from (${sql.join(headsWhere(narrowed, theirs), sql` union all `)}) s ${inOrder(order)}`
  }
  const owned = headsWhere(narrowed, sql`t.owner_id = ${viewer.person}`)
  // All that they own they see as its owner.
  if (owner === viewer.person) return merged(owned, order)
  return merged(
    [
      ...(owner === null ? owned : []),
      ...teamsSeen(viewer)
        .filter((one) => team === null || one === team)
        .flatMap((one) => headsWhere(narrowed, sql`t.team = ${one}`)),
      ...cameBefore(narrowed, viewer),
    ],
    order,
  )
}

/** SQL: the part of it that came before them by its history. */
export const historyOf = (viewer: Viewer, narrowed: Narrowed): Condition =>
  merged(cameBefore(narrowed, viewer), orderOf(narrowed))
