import { createHash } from 'node:crypto'
import { addMilliseconds, days } from '@buckstop/domain'
import { sql } from 'kysely'
import type { AppContext } from '../../../app/app-context.ts'
import type { Original } from '../../../originals/original.ts'

/** What we had for so long before it proves somebody proves nobody: others of its second may be forgotten by then. */
const mostWait = days(14)
/** Longer than that, since it can be dated a day ahead, and another one of it may come a week after that. */
const keptFor = days(30)
const atOnce = 10_000

/** The first of its second, read once or often; `again` the same one that came twice; or `another` one. */
export type Use = 'first' | 'again' | 'another'

/**
 * Whoever was sent a signed mail could hand it to us again, with another head: it proves its sender once. What does takes
 * no room of strangers, up to a bound.
 * @param messageId as it names itself; left out where nobody has to know whether it is the same
 */
export const provesOnce = async (
  { db, clock, dayRoom }: Pick<AppContext, 'db' | 'clock' | 'dayRoom'>,
  hash: Buffer,
  {
    original,
    messageId,
  }: {
    readonly original: Pick<Original, 'id' | 'heardAt' | 'network' | 'sender' | 'bytes'>
    readonly messageId?: string | null
  },
): Promise<Use> => {
  const now = clock.now()
  if (original.heardAt < addMilliseconds(now, -mostWait)) return 'another'
  const mail =
    messageId === undefined || messageId === null || messageId === ''
      ? null
      : createHash('sha256').update(messageId).digest()
  const row = await db
    .insertInto('proving_signature')
    .values({ hash, original_id: original.id, proved_at: now, mail })
    .onConflict((conflict) =>
      conflict.column('hash').doUpdateSet((set) => ({ hash: set.ref('excluded.hash') })),
    )
    .returning(['original_id', 'mail', sql<boolean>`xmax = 0`.as('is_new')])
    .executeTakeFirst()
  const { network, sender, bytes } = original
  if (row?.is_new === true && network !== null) await dayRoom.proved({ network, sender }, bytes.byteLength)
  if (row?.original_id === original.id) return 'first'
  return mail !== null && row?.mail?.equals(mail) === true ? 'again' : 'another'
}

/** Forgets what nothing can prove any more; of very much the oldest now, and the rest the next times. */
export const forgetProofs = async ({ db, clock }: Pick<AppContext, 'db' | 'clock'>): Promise<void> => {
  await sql`delete from proving_signature where hash in (select hash from proving_signature
    where proved_at < ${addMilliseconds(clock.now(), -keptFor)}::timestamptz
    order by proved_at limit ${atOnce})`.execute(db)
}
