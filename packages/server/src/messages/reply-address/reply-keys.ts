import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Instant } from '@buckstop/domain'
import type { Tables } from '../../db/tables.ts'

/** More keys than this nobody needs at once: an address of an older one is then as any other. */
const mostKeys = 8

interface KeepsKeys {
  readonly db: Kysely<Tables>
  readonly clock: { readonly now: () => Instant }
  readonly newId: () => string
}

/** The newest first; the first one is made where there is none. */
export const replyKeys = async (app: KeepsKeys): Promise<readonly Buffer[]> => {
  const found = await read(app.db)
  if (found.length > 0) return found
  // Of two processes that start together each may make one: both are known.
  await replaceReplyKey(app, { withdraw: false })
  return await read(app.db)
}

/**
 * Signs with a new key from now on.
 * @param withdraw whether addresses that were signed before count no more
 */
export const replaceReplyKey = async (
  { db, clock, newId }: KeepsKeys,
  { withdraw }: { readonly withdraw: boolean },
): Promise<void> => {
  await db.transaction().execute(async (trx) => {
    if (withdraw) await trx.deleteFrom('reply_key').execute()
    await trx
      .insertInto('reply_key')
      .values({ id: newId(), key: randomBytes(32), made_at: clock.now() })
      .execute()
  })
}

const read = async (db: Kysely<Tables>): Promise<readonly Buffer[]> => {
  const rows = await db
    .selectFrom('reply_key')
    .select('key')
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostKeys)
    .execute()
  return rows.map(({ key }) => key)
}
