import type { CaseId, Instant, PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { type Question, question } from '../db/ask-together.ts'
import type { KeptReason, Tables } from '../db/tables.ts'

export interface KeptFromDraws {
  readonly reason: KeptReason
  readonly by: PersonId
  readonly at: Instant
}

/** No leader calls this customer by chance. It moves nothing else: not who has the case, nor any clock. */
export const keepFromDraws = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  { reason, by, at }: KeptFromDraws,
): Promise<void> => {
  await db
    .insertInto('kept_from_draws')
    .values({ matter_id: caseId, reason, person_id: by, noted_at: at })
    .onConflict((known) => known.doNothing())
    .execute()
}

export const putBackIntoDraws = async (
  db: Kysely<Tables>,
  caseId: CaseId,
  reason: KeptReason,
): Promise<void> => {
  await db
    .deleteFrom('kept_from_draws')
    .where('matter_id', '=', caseId)
    .where('reason', '=', reason)
    .execute()
}

export const askKeptFromDraws = (caseId: CaseId): Question<readonly KeptFromDraws[]> =>
  question(
    sql<{ readonly reason: KeptReason; readonly person_id: PersonId; readonly noted_at: Date }>`
      select reason, person_id, noted_at from kept_from_draws where matter_id = ${caseId} order by reason`,
    (rows) => rows.map(({ reason, person_id: by, noted_at: at }) => ({ reason, by, at: instantOf(at) })),
  )
