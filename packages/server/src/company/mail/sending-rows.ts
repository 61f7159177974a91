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
