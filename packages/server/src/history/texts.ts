import type { CaseId } from '@buckstop/domain'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Somebody's words as they are kept; null once they were erased. */
export interface Text {
  readonly words: string
  readonly language: string | null
  readonly author: 'customer' | 'company' | 'record'
}

/** Bytes of texts, each once. What was erased, or is not there, has none. */
export async function sizesOfTexts(
  db: Kysely<Tables>,
  cases: readonly CaseId[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('matter_text')
    .select(['id', sql<number>`octet_length(words)`.as('bytes')])
    .where('matter_id', 'in', cases)
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, bytes }) => [id, bytes]))
}

/** Texts by their reference; of each at most so many characters. What was erased is left out. */
export async function readTexts(
  db: Kysely<Tables>,
  cases: readonly CaseId[],
  ids: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Text>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('matter_text')
    .select(['id', 'author', 'language', sql<string>`left(words, ${most})`.as('words')])
    .where('matter_id', 'in', cases)
    .where('id', 'in', [...new Set(ids)])
    .where('erased_at', 'is', null)
    .execute()
  return new Map(rows.map(({ id, ...text }) => [id, text]))
}
