import { addMilliseconds, type Instant, minutes, toEpochMilliseconds } from '@buckstop/domain'
import type { AppContext } from '../../../app/app-context.ts'
import type { Original } from '../../../originals/original.ts'
import { beginReading, giveBack, type Taken } from '../../../originals/take-waiting.ts'
import type { Readers, Reading } from './readers.ts'

/** Why a mail that was taken is put off. Only being slow says something of the mail itself. */
type PutOff =
  /** Others took so long that there was no thread for it in time. */
  | 'late'
  /** It takes longer than others may have to wait for it: it gets all its time once they were read. */
  | 'slow'
  /** Somebody else has it meanwhile. */
  | 'lost'
  /** What it proves can't be looked up yet, which is nobody's failure. */
  | 'untold'
  /** It was read, and could not be taken in. */
  | 'stuck'

/** One try at reading a mail that was taken. */
export interface Attempt {
  /** Reads this one mail; the try is counted when there is a thread for it. */
  readonly readers: Readers
  /** After something was thrown: gives the mail back, to be tried again. @returns why */
  readonly putOff: (thrown: unknown) => Promise<PutOff>
}

export interface AttemptBounds {
  readonly beginWithinMs: number
  readonly firstMs: number
}

const usualBounds: AttemptBounds = {
  // Together with the longest reading, and what is stored after it, less than for how long mails are taken.
  beginWithinMs: 60_000,
  // Most take milliseconds.
  firstMs: 5_000,
}
const againAfterMs = 30_000
const longestPause = minutes(10)

/** What a mail proves can't be looked up yet: nothing is wrong with it, nor with us. */
export class NotToldYetError extends Error {
  constructor() {
    super('what a mail is signed with could not be looked up')
    this.name = 'NotToldYetError'
  }
}

class NotNow extends Error {
  readonly why: PutOff
  constructor(why: PutOff) {
    super(`a mail is not read now: ${why}`)
    this.why = why
  }
}

export const beginAttempt = (
  app: Pick<AppContext, 'db' | 'clock'>,
  readers: Readers,
  original: Original,
  { beginWithinMs, firstMs }: AttemptBounds = usualBounds,
): Attempt => {
  const beginBy = performance.now() + beginWithinMs
  const isFirst = original.tries === 1
  let mine: Taken = original
  const begin = async (): Promise<void> => {
    if (performance.now() > beginBy) throw new NotNow('late')
    if (original.isCounted) return
    const begun = await beginReading(app, mine)
    if (begun === null) throw new NotNow('lost')
    mine = begun
  }
  return {
    readers: {
      ...readers,
      read: async (bytes) => {
        const reading = await readers.read(bytes, { begin, ...(isFirst ? { ms: firstMs } : {}) })
        if (isFirst && !reading.ok && reading.why === 'took-too-long') throw new NotNow('slow')
        return original.isCut ? cut(reading) : reading
      },
    },
    putOff: async (thrown) => {
      const why = whyOf(thrown)
      const now = app.clock.now()
      if (why !== 'lost')
        await giveBack(app.db, mine, {
          notBefore: addMilliseconds(now, pauseAfter(why, original.heardAt, now)),
          wasTry: why === 'slow',
        })
      return why
    },
  }
}

/** What can't be looked up waits about as long again as it has so far, up to a bound: what never can is tried rarely. */
const pauseAfter = (why: PutOff, heardAt: Instant, now: Instant): number => {
  if (why === 'late') return 0
  if (why !== 'untold') return againAfterMs
  return Math.min(
    longestPause,
    Math.max(againAfterMs, toEpochMilliseconds(now) - toEpochMilliseconds(heardAt)),
  )
}

const whyOf = (thrown: unknown): PutOff => {
  if (thrown instanceof NotNow) return thrown.why
  return thrown instanceof NotToldYetError ? 'untold' : 'stuck'
}

/** What we don't have of it counts as one file that was not taken. */
const cut = (reading: Reading): Reading =>
  reading.ok ? { ok: true, mail: { ...reading.mail, filesLeft: reading.mail.filesLeft + 1 } } : reading
