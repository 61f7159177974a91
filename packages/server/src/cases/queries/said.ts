import type { CaseId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import type { CaseFilter } from './case-filter.ts'
import { sees, type Sight } from '../../sight/staff/visible.ts'

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
 * Cases in which these words were said. What is rare is found wherever it is; what is common among the latest three
 * thousand cases of each team, so that a word in every second case costs no more than one in a hundred.
 */
export const saying = async (
  db: Kysely<Tables>,
  sight: Sight,
  filter: CaseFilter,
  text: string,
  walk: (condition: Condition) => readonly Condition[],
): Promise<readonly Condition[]> => {
  const query = queryOf(text)
  if (query === null) return []
  const said = sql`to_tsvector('simple', left(words, 20000)) @@ to_tsquery('simple', ${query})`
  const { rows } = await sql<{ matter_id: CaseId }>`
    select matter_id from matter_text where ${said} limit ${rareUpTo + 1}
  `.execute(db)
  if (rows.length === 0) return []
  if (rows.length <= rareUpTo) {
    const found = [...new Set(rows.map((row) => row.matter_id))]
    return walk(sql`head.matter_id = any(${found}::uuid[]) and ${sees(sight)}`)
  }
  const theirs =
    sight.teams === null
      ? [sql`true`]
      : [sql`head.owner_id = ${sight.person}`, ...sight.teams.map((team) => sql`head.team = ${team}`)]
  const statuses = filter.status === 'all' ? (['open', 'ended'] as const) : [filter.status]
  return theirs.flatMap((condition) =>
    statuses.map((status) =>
      latest(filter, sql`head.status = ${status} and head.kind = 'case' and ${condition}`, said),
    ),
  )
}

const latest = (
  { cursor, team, owner, limit }: CaseFilter,
  condition: Condition,
  said: Condition,
): Condition => {
  const after =
    cursor === null
      ? sql`true`
      : sql`(head.changed_at, head.matter_id) < (${cursor[0]}::timestamptz, ${cursor[1]}::uuid)`
  return sql`(select head.matter_id, head.changed_at from (
      select head.matter_id, head.changed_at, head.team, head.owner_id from matter_head head
      where ${condition} and ${after}
      order by head.changed_at desc, head.matter_id desc limit ${latestSearched}
    ) head
    where ${team === null ? sql`true` : sql`head.team = ${team}`}
      and ${owner === null ? sql`true` : sql`head.owner_id = ${owner}`}
      and coalesce((select true from matter_text where matter_id = head.matter_id and ${said} limit 1), false)
    order by head.changed_at desc, head.matter_id desc limit ${limit + 1})`
}
