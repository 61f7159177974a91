import { reasonOf } from '../../../errors/reason.ts'
import { closeOriginals, takeWaiting } from '../../../originals/take-waiting.ts'
import type { Closing, Original } from '../../../originals/original.ts'
import { asSetNow, type MailChannel } from '../mail-channel.ts'
import { beginAttempt } from '../read/attempt.ts'
import { createReaders, type Readers } from '../read/readers.ts'
import { forgetProofs } from '../signature/proves-once.ts'
import { understand } from './understand.ts'

/** What makes contacts of mails that were heard, as long as it runs; any number of processes may do so at once. */
export interface Understanding {
  readonly health: () => 'ok' | 'failing'
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>
}

/** Of each of two rounds; together less than what one network may take of the room for files. */
const atOnce = 12
const mostBytes = 60_000_000
const threads = 2
const lookEveryMs = 1_000
const forgetEveryMs = 60_000

export const startUnderstanding = (channel: MailChannel): Understanding => {
  const { app } = channel
  const readers = createReaders(threads)
  const ending = new AbortController()
  let failing = false
  let forgetAt = 0
  const round = async (): Promise<number> => {
    try {
      if (performance.now() >= forgetAt) {
        forgetAt = performance.now() + forgetEveryMs
        await forgetProofs(app)
      }
      const taken = await takeWaiting(app, { channel: 'mail', most: atOnce, mostBytes })
      if (taken.length === 0) {
        failing = false
        return 0
      }
      const stuck = await understandAll(await asSetNow(channel), readers, taken)
      failing = stuck > 0 && stuck === taken.length
      return taken.length
    } catch (thrown) {
      if (!failing) app.log.error({ why: reasonOf(thrown) }, 'mails that were heard could not be looked at')
      failing = true
      return 0
    }
  }
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      if ((await round()) === 0) await app.originals.wait(lookEveryMs, ending.signal)
    }
  }
  // While what one of them took is stored, the other reads.
  const running = Promise.all([run(), run()])
  return {
    health: () => (failing ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
      await readers.stop()
    },
  }
}

/** @returns how many could not be taken in now, by no fault of theirs or of how long others took; these are tried again */
const understandAll = async (
  channel: MailChannel,
  readers: Readers,
  originals: readonly Original[],
): Promise<number> => {
  const { app } = channel
  const closed: { readonly id: string; readonly closing: Closing }[] = []
  let stuck = 0
  await Promise.all(
    originals.map(async (original) => {
      const attempt = beginAttempt(app, readers, original)
      try {
        closed.push({ id: original.id, closing: await understand(channel, attempt.readers, original) })
      } catch (thrown) {
        const putOff = await attempt.putOff(thrown)
        if (putOff !== 'stuck') return
        stuck += 1
        app.log.error(
          { original: original.id, why: reasonOf(thrown) },
          'a mail could not be taken in; it is tried again',
        )
      }
    }),
  )
  await closeOriginals(app, closed)
  return stuck
}
