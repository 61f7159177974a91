import type { CaseId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { exactly } from '../../db/exactly.ts'
import type { Tables } from '../../db/tables.ts'
import type { Looker } from '../../sight/staff/log-looks.ts'
import type { CaseFilter, Traits } from './case-filter.ts'
import { type ListedCase, listed } from './case-list.ts'
import { inOrder, orderColumn, type Place, streamOf } from './streams.ts'
import { traitsOf } from './traits.ts'

type Condition = RawBuilder<unknown>

/** Further than this nobody counts. */
const mostCounted = 1_000
// So many cases of a list are looked through at a time, whatever fits; what is new takes a look at each one's story.
const mostWalked = 2_000
const mostWalkedForNews = 500

interface NarrowedPage {
  readonly cases: readonly ListedCase[]
  /** Behind which place the next page begins; a page may hold fewer than it could, or none, and have a next one. */
  readonly next: Place | null
  /** How many there are, as far as a thousand; only of the first page. */
  readonly count: { readonly atLeast: number; readonly exactly: boolean } | null
}

/**
 * A page of the cases of a list that have these traits, in its order. The list is walked as somebody sees it, a bounded part at a
 * time, so that no trait needs an index and what a page costs does not grow with the cases there are.
 */
export const listNarrowed = async (
  db: Kysely<Tables>,
  viewer: Looker,
  filter: Omit<CaseFilter, 'duty'>,
  traits: Traits,
): Promise<NarrowedPage> => {
  const { order, limit, cursor } = filter
  const most = traits.unread ? mostWalkedForNews : mostWalked
  const rows = await rowsOf(db, viewer, { filter, traits, most })
  const found = rows.flatMap(({ matter_id: id, exactly: at }): readonly Place[] =>
    id === null ? [] : [[at, id]],
  )
  const { fitting = 0, walked = 0, horizonAt = null, horizonId = null } = rows[0] ?? {}
  const horizon: Place | null =
    walked < most || horizonAt === null || horizonId === null ? null : [horizonAt, horizonId]
  const ids = found.slice(0, limit).map(([, id]) => id)
  const picked = sql`select matter_id, ${orderColumn(order)} from matter_head where matter_id = any(${ids}::uuid[])`
  return {
    cases: ids.length === 0 ? [] : await listed(db, viewer, 'list', picked, filter),
    next: found.length > limit ? (found[limit - 1] ?? null) : horizon,
    count:
      cursor === null
        ? {
            atLeast: Math.min(fitting, mostCounted),
            exactly: horizon === null && fitting <= mostCounted,
          }
        : null,
  }
}

interface Row {
  readonly walked: number
  readonly fitting: number
  readonly horizonAt: string | null
  readonly horizonId: string | null
  readonly matter_id: CaseId | null
  readonly exactly: string
}

interface Walk {
  readonly filter: Omit<CaseFilter, 'duty'>
  readonly traits: Traits
  readonly most: number
}

/** What fits of the part that is walked; one row without a case where nothing does. */
const rowsOf = async (
  db: Kysely<Tables>,
  viewer: Looker,
  { filter, traits, most }: Walk,
): Promise<readonly Row[]> => {
  const { order, limit, owner, team } = filter
  const column = orderColumn(order)
  const conditions: readonly Condition[] = [
    sql`head.kind = 'case'`,
    ...(owner === null ? [] : [sql`head.owner_id = ${owner}`]),
    ...(team === null ? [] : [sql`head.team = ${team}`]),
    ...traitsOf(viewer, traits),
  ]
  // The cases are looked up one by one: joined otherwise, all there are might be read for a part of them.
  const { rows } = await sql<Row>`
    with walk as materialized (
      select matter_id, ${column} from (${streamOf(viewer, { ...filter, folded: traits.folded })}) s limit ${sql.lit(most)}
    ), fits as materialized (
      select walk.matter_id, walk.${column} from walk cross join lateral (
        select from matter_head head where head.matter_id = walk.matter_id
          and ${sql.join(conditions, sql` and `)} offset 0) fit
    ), horizon as (
      select matter_id, ${column} from walk ${inOrder(order)} offset ${sql.lit(most - 1)} limit 1
    )
    select (select count(*)::int from walk) as walked, (select count(*)::int from fits) as fitting,
      (select ${exactly(sql`horizon.${column}`)} from horizon) as "horizonAt",
      (select horizon.matter_id from horizon) as "horizonId",
      page.matter_id, ${exactly(sql`page.${column}`)} as exactly
    from (select) one left join (select * from fits ${inOrder(order)} limit ${sql.lit(limit + 1)}) page on true
    ${inOrder(order, sql`page`)}
  `.execute(db)
  return rows
}
