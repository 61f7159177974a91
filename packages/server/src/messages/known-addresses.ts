import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import { executeKept } from '../db/prepared.ts'
import type { Tables } from '../db/tables.ts'
import { parseEmail } from '../identifiers/email.ts'
import { type Answering, type ReplyPattern, replyPatternOf } from './reply-address/reply-address.ts'

/** More of each nobody had; what answers older ones is known by other signs. */
const most = 100

/**
 * Keeps from whom our mails are and where they are answered to, whoever said so: before the first of them leaves, since
 * one may be answered long after another was set.
 */
export const knowAddresses = async (
  { db, clock, settings }: Pick<AppContext, 'db' | 'clock' | 'settings'>,
  answering: Answering,
): Promise<void> => {
  const since = clock.now()
  const address = parseEmail(answering.mailFrom)?.value
  const pattern = replyPatternOf(settings, answering)
  await db.transaction().execute(async (trx) => {
    if (address !== undefined)
      await trx
        .insertInto('sender_address')
        .values({ address, since })
        .onConflict((known) => known.column('address').doUpdateSet({ since }))
        .execute()
    if (pattern !== null)
      await trx
        .insertInto('reply_pattern')
        .values({ before_sign: pattern.before, after_sign: pattern.after, since })
        .onConflict((known) => known.columns(['before_sign', 'after_sign']).doUpdateSet({ since }))
        .execute()
  })
}

/** Every address that mails of ours were from, the newest first. */
export const readSenderAddresses = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const rows = await executeKept(
    db,
    db.selectFrom('sender_address').select('address').orderBy('since', 'desc').orderBy('address').limit(most),
  )
  return rows.map(({ address }) => address)
}

/** The same of how they were to be answered. */
export const readReplyPatterns = async (db: Kysely<Tables>): Promise<readonly ReplyPattern[]> => {
  const rows = await executeKept(
    db,
    db
      .selectFrom('reply_pattern')
      .select(['before_sign', 'after_sign'])
      .orderBy('since', 'desc')
      .orderBy('before_sign')
      .limit(most),
  )
  return rows.map((row) => ({ before: row.before_sign, after: row.after_sign }))
}
