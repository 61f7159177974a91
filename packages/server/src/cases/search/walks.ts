import { type RawBuilder, sql } from 'kysely'
import { sees, seesParts } from '../../sight/staff/condition.ts'
import type { Viewer } from '../../sight/staff/viewer.ts'
import { behind, type Narrowed, statusesOf } from '../queries/streams.ts'
import { tags as allTags } from '../../search/lexemes.ts'
import { matching, searchedSets } from './matching.ts'
import type { Query } from '../../search/read-query.ts'

type Condition = RawBuilder<unknown>

/** How many of these there are, as far as that many. */
export const countOf = (stream: Condition, most: number): Condition =>
  sql`(select count(*)::int from (${stream} limit ${sql.lit(most)}) counted)`

/** SQL: whether what a case is found by (`held`) fits a query, whoever asks. */
export const fitsQuery = (query: Query): Condition =>
  sql`held.lexemes @@ ${matching(query, allTags)}::tsquery`

/** SQL: whether somebody may read, of a case that fits (its `head`, and `held`), what it is found by. */
export const isReadBy = (viewer: Viewer, query: Query): Condition => {
  if (viewer.administers) return sql`true`
  const [everything, ...narrower] = searchedSets
  if (everything === undefined) return sql`false`
  return sql`(${sql.join(
    [
      seesParts(viewer, everything.parts),
      ...narrower.map(
        ({ tags, parts }) =>
          sql`(held.lexemes @@ ${matching(query, tags)}::tsquery and ${parts.length === 0 ? sees(viewer) : seesParts(viewer, parts)})`,
      ),
    ],
    sql` or `,
  )})`
}

/**
 * SQL: of the next so many cases of a stream those that are found, in its order, as parts of a `with`: `walk` is what is
 * looked through, read once, and `fits` what of it is found. A head is read only of what holds the words and is not shown
 * whole anyway.
 */
export const walked = (
  stream: Condition,
  { viewer, query }: { readonly viewer: Viewer; readonly query: Query },
  { walk, most }: { readonly walk: number; readonly most: number },
): Condition => sql`walk as materialized (${stream} limit ${sql.lit(walk)}),
  fits as materialized (select walked.matter_id, walked.changed_at
    from (select * from walk order by changed_at desc, matter_id desc offset 0) walked cross join lateral (
      select held.matter_id, held.lexemes from case_search held
      where held.matter_id = walked.matter_id and ${fitsQuery(query)} offset 0
    ) held
    where walked.whole or coalesce((select true from matter_head head
      where head.matter_id = held.matter_id and head.kind = 'case' and ${isReadBy(viewer, query)}), false)
    order by walked.changed_at desc, walked.matter_id desc limit ${sql.lit(most)})`

/** SQL: those of these cases that are found, in the order of the list. */
export const among = (
  ids: Condition,
  found: Condition,
  narrowed: Narrowed,
  most: number,
): Condition => sql`select head.matter_id, head.changed_at
  from ${ids} join matter_head head using (matter_id) join case_search held using (matter_id)
  where head.kind = 'case' and head.status = any(${statusesOf(narrowed)})
    and ${behind(narrowed.cursor, sql`head`)} and ${found}
  order by head.changed_at desc, head.matter_id desc limit ${sql.lit(most)}`
