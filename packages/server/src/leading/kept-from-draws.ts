import type { CaseId, Instant, PersonId } from '@buckstop/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { instantOf } from '../clock/clock.ts'
import { type Question, question } from '../db/ask-together.ts'
import type { KeptReason, Tables } from '../db/tables.ts'

export interface KeptFromDraws {
  readonly reason: KeptReason
  readonly by: PersonId
  readonly at: Instant
}

// How many joinings in a row are followed.
const longestWay = 16

/**
 * SQL, behind `with recursive`: `kept`, each customer who is left alone and why, in whichever case it was noted, and in
 * those that this went into since.
 */
export const keptCustomers: RawBuilder<unknown> = sql`noted (matter_id, reason, steps) as (
      select matter_id, reason, 0 from kept_from_draws
      union all
      select (went.state ->> 'mergedInto')::uuid, noted.reason, noted.steps + 1
      from noted join matter_head went using (matter_id)
      where went.ending = 'merged' and noted.steps < ${sql.lit(longestWay)}
    ), kept as materialized (
      select distinct head.customer_id, noted.reason from noted join matter_head head using (matter_id)
    )`

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
