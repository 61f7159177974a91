import { addMilliseconds, days, type Instant } from '@buckstop/domain'
import { sql, type Transaction } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** What ended is nobody's concern after a month. */
const keptFor = days(30)
const atOnce = 1_000

/** Forgets what ended long ago, and who was told of it; of very much the oldest now, and the rest the next times. */
export const forgetTroubles = async (trx: Transaction<Tables>, now: Instant): Promise<void> => {
  const { rows } = await sql<{ readonly id: string }>`
    select id from trouble where ended_at < ${addMilliseconds(now, -keptFor)}::timestamptz
    order by ended_at limit ${atOnce}
  `.execute(trx)
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await trx.deleteFrom('trouble_mail').where('trouble_id', 'in', ids).execute()
  await trx.deleteFrom('trouble').where('id', 'in', ids).execute()
}
