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
  sql`(select count(*)::int from (${stream} limit ${most}) counted)`

/**
 * SQL: whether somebody finds a case by a query, of its head and of what it is found by (`held`): in what they may read of
 * it.
 */
export const finds = (viewer: Viewer, query: Query): Condition => {
  const [everything, ...narrower] = searchedSets
  if (everything === undefined) return sql`false`
  const within = (tags: typeof everything.tags): Condition =>
    sql`held.lexemes @@ ${matching(query, tags)}::tsquery`
  if (viewer.administers) return within(everything.tags)
  return sql`(${within(everything.tags)} and (${sql.join(
    [
      seesParts(viewer, everything.parts),
      ...narrower.map(({ tags, parts }) =>
        parts.length === 0
          ? sql`(${within(tags)} and ${sees(viewer)})`
          : sql`(${within(tags)} and ${seesParts(viewer, parts)})`,
      ),
    ],
    sql` or `,
  )}))`
}

/** SQL: of the next so many cases of a stream those that are found, in its order. Only of what holds the words the head is read. */
export const walked = (
  stream: Condition,
  { viewer, query }: { readonly viewer: Viewer; readonly query: Query },
  { walk, most }: { readonly walk: number; readonly most: number },
): Condition => sql`select walked.matter_id, walked.changed_at
  from (${stream} limit ${walk}) walked cross join lateral (
    select s.matter_id, s.lexemes from case_search s
    where s.matter_id = walked.matter_id and s.lexemes @@ ${matching(query, allTags)}::tsquery offset 0
  ) held cross join lateral (
    select h.matter_id, h.kind, h.team, h.owner_id from matter_head h where h.matter_id = held.matter_id offset 0
  ) head
  where head.kind = 'case' and ${finds(viewer, query)}
  order by walked.changed_at desc, walked.matter_id desc limit ${most}`

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
  order by head.changed_at desc, head.matter_id desc limit ${most}`
