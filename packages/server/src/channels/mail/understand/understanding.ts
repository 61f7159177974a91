import { reasonOf } from '../../../errors/reason.ts'
import type { Closing, Original } from '../../../originals/original.ts'
import { closeOriginals, giveBack, takeWaiting } from '../../../originals/take-waiting.ts'
import { createTogether } from '../../../originals/together.ts'
import { createSetNow, type MailChannel } from '../mail-channel.ts'
import { beginAttempt } from '../read/attempt.ts'
import { createReaders } from '../read/readers.ts'
import { createDnsPatience, type LookUps } from '../signature/dns-patience.ts'
import { forgetProofs } from '../signature/proves-once.ts'
import { createTurns } from './turns.ts'
import { understand } from './understand.ts'

/** What makes contacts of mails that were heard, as long as it runs; any number of processes may do so at once. */
export interface Understanding {
  readonly health: () => 'ok' | 'failing'
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>
}

/** Of each of two rounds. */
const perRound = 12
const mostBytes = 45_000_000
/** Less than what one network may take of the room for files. */
const atOnce = 24
/** Of those, so many may wait for a name server that does not answer soon. */
const slowAtOnce = 4
const threads = 2
const lookEveryMs = 1_000
const forgetEveryMs = 60_000

/**
 * Reads what this process keeps as soon as it is kept, and looks for what waits beside that: what others kept, what was
 * put off, and what whoever had it left when it ended.
 */
export const startUnderstanding = (channel: MailChannel): Understanding => {
  const { app } = channel
  const readers = createReaders(threads)
  const turns = createTurns(atOnce)
  const dns = createDnsPatience(slowAtOnce)
  const asSetNow = createSetNow(channel)
  const ending = new AbortController()
  const { signal } = ending
  const here = new Set<Promise<void>>()
  let failing = false
  let forgetAt = 0
  const close = createTogether<ClosedOriginal, true>({
    most: 100,
    mostBytes: Number.POSITIVE_INFINITY,
    bytesOf: () => 0,
    work: async (closed) => {
      await closeOriginals(app, closed)
      return closed.map(() => true)
    },
  })

  /** @returns whether it could not be taken in now, by no fault of its own or of how long others took; it is tried again */
  const read = async (original: Original, lookUps: LookUps): Promise<'done' | 'stuck'> => {
    const attempt = beginAttempt(app, readers, original)
    const leave = await turns.take()
    try {
      if (signal.aborted && original.isCounted) return await leaveIt(original)
      const now = { ...(await asSetNow()), lookUp: lookUps.lookUp }
      const closing = await understand(now, attempt.readers, original)
      if (closing !== null) await close({ id: original.id, closing })
      return 'done'
    } catch (thrown) {
      if ((await attempt.putOff(thrown)) !== 'stuck') return 'done'
      app.log.error(
        { original: original.id, why: reasonOf(thrown) },
        'a mail could not be taken in; it is tried again',
      )
      return 'stuck'
    } finally {
      lookUps.end()
      leave()
    }
  }
  /** To whoever works next. */
  const leaveIt = async (original: Original): Promise<'done'> => {
    await giveBack(app.db, original, { notBefore: app.clock.now(), wasTry: false })
    return 'done'
  }
  const readHere = async (original: Original): Promise<void> => {
    await finish(read(original, dns.begin(channel.lookUp)))
  }
  const finish = async (begun: Promise<'done' | 'stuck'>): Promise<void> => {
    const reading = begun.then(
      (how) => void (failing = how === 'stuck'),
      (thrown: unknown) => cannotLook(thrown),
    )
    here.add(reading)
    await reading
    here.delete(reading)
  }
  /** One that waits long for the DNS goes on by itself: those that came after it wait for none of its kind. */
  const readInRound = async (original: Original): Promise<'done' | 'stuck' | 'slow'> => {
    const lookUps = dns.begin(channel.lookUp)
    const reading = read(original, lookUps)
    const how = await Promise.race([reading, lookUps.isSlow])
    if (how === 'slow') void finish(reading)
    return how
  }
  const cannotLook = (thrown: unknown): void => {
    if (!failing) app.log.error({ why: reasonOf(thrown) }, 'mails that were heard could not be looked at')
    failing = true
  }
  const round = async (): Promise<number> => {
    try {
      if (performance.now() >= forgetAt) {
        forgetAt = performance.now() + forgetEveryMs
        await forgetProofs(app)
      }
      const taken = await takeWaiting(app, { channel: 'mail', most: perRound, mostBytes })
      const outcomes = await Promise.all(taken.map(async (original) => await readInRound(original)))
      failing = taken.length > 0 && outcomes.every((how) => how === 'stuck')
      return taken.length
    } catch (thrown) {
      cannotLook(thrown)
      return 0
    }
  }
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      if ((await round()) === 0) await app.originals.wait(lookEveryMs, signal)
    }
  }
  // While what one of them took is stored, the other reads.
  const running = Promise.all([run(), run()])
  const readNoMore = app.readingHere.readBy(readHere)
  return {
    health: () => (failing ? 'failing' : 'ok'),
    stop: async () => {
      readNoMore()
      ending.abort()
      await running
      await Promise.all(here)
      await readers.stop()
      await app.dayRoom.written().catch(() => undefined)
    },
  }
}

interface ClosedOriginal {
  readonly id: string
  readonly closing: Closing
}
