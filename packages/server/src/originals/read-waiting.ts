import { addMilliseconds, days, type Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Logger } from 'pino'
import type { Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { reasonOf } from '../errors/reason.ts'
import { pauseAfter } from '../polling/pause-after.ts'
import type { Closing, Original } from './original.ts'
import { beginReading, closeOriginals, giveBack, takeWaiting } from './take-waiting.ts'

const mostBytes = 1_000_000

interface Waiting {
  /** What a telephone provider told us, which is small. */
  readonly channel: 'phone' | 'sms'
  readonly most: number
  /** @returns what it became: null where that is written down already, `later` where it is left to whoever works */
  readonly read: (original: Original) => Promise<Closing | null | 'later'>
  readonly failed: string
}

/** Reads what waits; one that can't be taken in now is tried again. @returns whether there was any */
export const readWaiting = async (
  app: { readonly db: Kysely<Tables>; readonly clock: Clock; readonly log: Pick<Logger, 'warn'> },
  { channel, most, read, failed }: Waiting,
): Promise<boolean> => {
  const taken = await takeWaiting(app, { channel, most, mostBytes })
  for (const one of taken) {
    const original = await beginReading(app, one)
    if (original === null) continue
    try {
      const closing = await read(original)
      if (closing === 'later') await giveBack(app.db, original, { notBefore: app.clock.now(), wasTry: false })
      else if (closing !== null) await closeOriginals(app, [{ id: original.id, closing }])
    } catch (thrown) {
      app.log.warn({ original: original.id, why: reasonOf(thrown) }, failed)
      const notBefore = addMilliseconds(app.clock.now(), pauseAfter(original.tries))
      await giveBack(app.db, original, { notBefore, wasTry: true })
    }
  }
  return taken.length > 0
}

const unknownKept = days(30)

/** What led to no case belongs to nobody; what did is erased with it. */
export const forgetUnknown = async (
  db: Kysely<Tables>,
  channel: Waiting['channel'],
  now: Instant,
): Promise<void> => {
  await sql`delete from original where channel = ${channel} and matter_id is null and state <> 'heard'
    and heard_at < ${addMilliseconds(now, -unknownKept)}::timestamptz`.execute(db)
}
