import type { Instant, PersonId } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import { enqueue } from '../sweep.ts'

interface Waiting {
  readonly matter_id: string
  readonly id: string
  readonly person_id: string
}

// As much as one mail tells of; what is beyond it goes with the next round.
const mostRows = 200

/**
 * What waited for the morning of somebody who wants no mail in the morning any more goes now, in one mail each: it was kept
 * for a mail that does not come.
 * @param people who want none
 */
export const sendWhatWaited = async (
  { db }: Pick<AppContext, 'db'>,
  people: readonly PersonId[],
  now: Instant,
): Promise<void> => {
  if (people.length === 0) return
  await db.transaction().execute(async (trx) => {
    // Two rounds at once wait for one another: if each skipped what the other holds, there would be two mails.
    const { rows } = await sql<Waiting>`
      select matter_id, id, person_id from message
      where person_id = any(${[...people]}::uuid[]) and mailing = 'morning' and sent_at is null
      order by created_at, id limit ${sql.lit(mostRows)} for update
    `.execute(trx)
    if (rows.length === 0) return
    await sql`
      update message m set mailing = null
      from unnest(${rows.map((one) => one.matter_id)}::uuid[], ${rows.map(({ id }) => id)}::uuid[]) as w(matter_id, id)
      where m.matter_id = w.matter_id and m.id = w.id
    `.execute(trx)
    const mails = [...Map.groupBy(rows, (one) => one.person_id).values()].flatMap((theirs) => {
      const [newest, ...others] = theirs.map((one) => ({ caseId: one.matter_id, id: one.id })).toReversed()
      return newest === undefined ? [] : [{ ...newest, with: others }]
    })
    await enqueue(trx, mails, now)
  })
}
