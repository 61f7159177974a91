import { type CaseId, viewerRules } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import type { CaseFilter } from './case-filter.ts'
import { sees, seesPart } from '../../sight/staff/condition.ts'
import { teamsHeard, teamsSeen, type Viewer } from '../../sight/staff/viewer.ts'

type Condition = RawBuilder<unknown>

// More cases than this with the same words are no find: the latest of them are looked for among the latest cases.
const rareUpTo = 1_000
const latestSearched = 3_000
const mostWords = 10

/** Every word as the beginning of one that was said, in any order; null where there are no words in it. */
const queryOf = (text: string): string | null => {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? []
  return words.length === 0 ? null : words.map((word) => `${word}:*`).join(' & ')
}

/**
 * Cases in which these words were said, in texts that somebody may read. What is rare is found wherever it is; what is
 * common among the latest three thousand cases of each team, so that a word in every second case costs no more than one
 * in a hundred.
 */
export const saying = async (
  db: Kysely<Tables>,
  viewer: Viewer,
  filter: CaseFilter,
  text: string,
  walk: (condition: Condition) => readonly Condition[],
): Promise<readonly Condition[]> => {
  const query = queryOf(text)
  if (query === null) return []
  const said = sql`to_tsvector('simple', left(words, 20000)) @@ to_tsquery('simple', ${query})`
  const { rows } = await sql<{ matter_id: CaseId; ours: boolean }>`
    select matter_id, author <> 'customer' as ours from matter_text where ${said} limit ${rareUpTo + 1}
  `.execute(db)
  if (rows.length === 0) return []
  if (rows.length <= rareUpTo) {
    const found = (ours: boolean): readonly CaseId[] => [
      ...new Set(rows.flatMap((row) => (row.ours === ours ? [row.matter_id] : []))),
    ]
    const among = (cases: readonly CaseId[], may: Condition): readonly Condition[] =>
      cases.length === 0 ? [] : walk(sql`head.matter_id = any(${cases}::uuid[]) and ${may}`)
    return [...among(found(false), sees(viewer)), ...among(found(true), seesPart(viewer, 'ourWords'))]
  }
  const readable = sql`${said} and (author = 'customer' or ${seesPart(viewer, 'ourWords')})`
  const statuses = filter.status === 'all' ? (['open', 'ended'] as const) : [filter.status]
  const theirs = viewer.administers
    ? [sql`true`]
    : [sql`head.owner_id = ${viewer.person}`, ...teamsSeen(viewer).map((team) => sql`head.team = ${team}`)]
  const came = viewer.administers
    ? []
    : [sql`came.person_id = ${viewer.person}`, ...teamsHeard(viewer).map((team) => sql`came.team = ${team}`)]
  return statuses.flatMap((status) => [
    ...theirs.map((condition) =>
      latest(filter, readable, {
        walk: sql`select head.matter_id, head.changed_at from matter_head head`,
        where: sql`head.status = ${status} and head.kind = 'case' and ${condition}`,
        of: sql`head`,
      }),
    ),
    ...came.map((condition) =>
      latest(filter, readable, {
        walk: sql`select came.matter_id, came.changed_at from matter_viewer came`,
        where: sql`came.status = ${status} and ${condition}`,
        of: sql`came`,
      }),
    ),
  ])
}

/** Of the latest cases of a walk, in its order, those in which it was said; no more than a page, each by one rule. */
const latest = (
  { cursor, team, owner, limit }: CaseFilter,
  said: Condition,
  { walk, where, of }: { readonly walk: Condition; readonly where: Condition; readonly of: Condition },
): Condition => {
  const after =
    cursor === null
      ? sql`true`
      : sql`(${of}.changed_at, ${of}.matter_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
  return sql`(select head.matter_id, walked.changed_at from (
      ${walk} where ${where} and ${after}
      order by ${of}.changed_at desc, ${of}.matter_id desc limit ${latestSearched}
    ) walked cross join lateral (
      select h.matter_id, h.kind, h.team, h.owner_id from matter_head h where h.matter_id = walked.matter_id offset 0
    ) head
    where ${team === null ? sql`true` : sql`head.team = ${team}`}
      and ${owner === null ? sql`true` : sql`head.owner_id = ${owner}`}
      and coalesce((select true from matter_text where matter_id = head.matter_id and ${said} limit 1), false)
    order by walked.changed_at desc, walked.matter_id desc limit ${(limit + 1) * viewerRules.length})`
}
