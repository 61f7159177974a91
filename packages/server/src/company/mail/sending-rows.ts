import type { Kysely } from 'kysely'
import type { Tables } from '../../db/tables.ts'
import { accountOf } from './kept-secret.ts'
import type { KeptSending } from './sending.ts'

/** Null where none is set. */
export const readSending = async (db: Kysely<Tables>): Promise<KeptSending | null> => {
  const row = await db.selectFrom('sending_setting').selectAll().executeTakeFirst()
  if (row === undefined) return null
  const { id, revision, from_name: fromName, from_address: fromAddress, answers_to: answersTo } = row
  return { keptAs: 'sending', id, revision, fromName, fromAddress, answersTo, ...accountOf(row) }
}

/** More senders than that nobody had; what answers older ones is known by other signs. */
const most = 100

/** Every address that mails of ours were from by what admins set, the newest first. */
export const readSenderAddresses = async (db: Kysely<Tables>): Promise<readonly string[]> =>
  await readAddresses(db, 'sender_address')

/** The same of those that answers were to go to. */
export const readAnswerAddresses = async (db: Kysely<Tables>): Promise<readonly string[]> =>
  await readAddresses(db, 'answer_address')

const readAddresses = async (
  db: Kysely<Tables>,
  table: 'sender_address' | 'answer_address',
): Promise<readonly string[]> => {
  const rows = await db
    .selectFrom(table)
    .select('address')
    .orderBy('since', 'desc')
    .orderBy('address')
    .limit(most)
    .execute()
  return rows.map(({ address }) => address)
}
