import { type RawBuilder, sql } from 'kysely'
import { sees, seesParts } from '../../sight/staff/condition.ts'
import { teamsHeard, teamsSeen, type Viewer } from '../../sight/staff/viewer.ts'
import { matching, searchedSets } from './matching.ts'
import type { Query } from '../../search/read-query.ts'

type Condition = RawBuilder<unknown>

export type Place = readonly [at: string, id: string]

/** Of which cases: what a page of a search is narrowed to. */
export interface Narrowed {
  readonly status: 'open' | 'ended' | 'all'
  /** Behind which place in the order of the list; null for its beginning. */
  readonly cursor: Place | null
}

const statusesOf = ({ status }: Narrowed): readonly ('open' | 'ended')[] =>
  status === 'all' ? ['open', 'ended'] : [status]

const behind = (cursor: Place | null, row: Condition): Condition =>
  cursor === null
    ? sql`true`
    : sql`(${row}.changed_at, ${row}.matter_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`

/**
 * SQL: cases in the order of the list, each by one index; together one stream, which stops where enough was taken. What
 * somebody sees of their own and their teams' and what came before them; all there are for whoever sees all.
 */
export const streamOf = (viewer: Viewer, narrowed: Narrowed): Condition => {
  const { cursor } = narrowed
  const heads = viewer.administers
    ? [sql`true`]
    : [sql`head.owner_id = ${viewer.person}`, ...teamsSeen(viewer).map((team) => sql`head.team = ${team}`)]
  const came = viewer.administers
    ? []
    : [sql`came.person_id = ${viewer.person}`, ...teamsHeard(viewer).map((team) => sql`came.team = ${team}`)]
  const parts = statusesOf(narrowed).flatMap((status) => [
    ...heads.map(
      (theirs) => sql`(select head.changed_at, head.matter_id from matter_head head
        where head.status = ${status} and ${theirs} and ${behind(cursor, sql`head`)}
        order by head.changed_at desc, head.matter_id desc)`,
    ),
    ...came.map(
      (theirs) => sql`(select came.changed_at, came.matter_id from matter_viewer came
        where came.status = ${status} and ${theirs} and ${behind(cursor, sql`came`)}
        order by came.changed_at desc, came.matter_id desc)`,
    ),
  ])
  const [only] = parts
  const all = parts.length === 1 && only !== undefined ? only : sql`(${sql.join(parts, sql` union all `)})`
  return viewer.administers
    ? sql`select changed_at, matter_id from ${all} s order by changed_at desc, matter_id desc`
    : sql`select distinct on (changed_at, matter_id) changed_at, matter_id from ${all} s
        order by changed_at desc, matter_id desc`
}

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

/** SQL: of the next so many cases of a stream those that are found, in its order. */
export const walked = (
  stream: Condition,
  found: Condition,
  { walk, most }: { readonly walk: number; readonly most: number },
): Condition => sql`select walked.matter_id, walked.changed_at
  from (${stream} limit ${walk}) walked cross join lateral (
    select h.matter_id, h.kind, h.team, h.owner_id from matter_head h where h.matter_id = walked.matter_id offset 0
  ) head cross join lateral (
    select s.lexemes from case_search s where s.matter_id = walked.matter_id offset 0
  ) held
  where head.kind = 'case' and ${found}
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
