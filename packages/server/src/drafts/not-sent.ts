import type { CaseId, Instant, PersonId, Refusal } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

/** What somebody sent off and was refused when its time came: by their own words, and nothing of anybody else's. */
export interface NotSent {
  readonly caseId: CaseId
  readonly reference: string
  /** How it begins. */
  readonly words: string
  readonly at: Instant
  readonly refusal: Refusal | null
}

const mostShown = 50
const mostLetters = 200

interface NotSentRow {
  readonly matter_id: CaseId
  readonly reference: string
  readonly words: string | null
  readonly failed_at: Date
  readonly refusal: Refusal | null
}

export const notSentOf = async (db: Kysely<Tables>, author: PersonId): Promise<readonly NotSent[]> => {
  const { rows } = await sql<NotSentRow>`
    select draft.matter_id, head.reference, left(draft.typed ->> 'words', ${mostLetters}) as words, draft.failed_at,
      draft.refusal
    from draft join matter_head head on head.matter_id = draft.matter_id
    where draft.person_id = ${author} and draft.failed_at is not null
    order by draft.failed_at desc, draft.id limit ${mostShown}`.execute(db)
  return rows.map((row) => ({
    caseId: row.matter_id,
    reference: row.reference,
    words: row.words ?? '',
    at: instantOf(row.failed_at),
    refusal: row.refusal,
  }))
}
