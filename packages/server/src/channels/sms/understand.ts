import { addMilliseconds, minutes } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { readLine } from '../../company/phone/line-rows.ts'
import { reasonOf } from '../../errors/reason.ts'
import type { Closing, Original } from '../../originals/original.ts'
import { beginReading, closeOriginals, giveBack, takeWaiting } from '../../originals/take-waiting.ts'
import { readKept } from './payload.ts'
import { takeSms } from './take-sms.ts'

const perRound = 20
const mostBytes = 1_000_000
/** After so many tries: seconds at first, an hour in the end. */
const pauseAfter = (tries: number): number => Math.min(minutes(60), 2_000 * 2 ** Math.min(tries, 12))

const closingOf = async (app: AppContext, original: Original): Promise<Closing> => {
  const kept = readKept(original.bytes)
  const line = kept === null ? null : await readLine(app.db, kept.lineId)
  const nowhere = { matterId: null, contactId: null }
  if (kept === null || line === null)
    return { kind: 'failed', failure: kept === null ? 'no-sms' : 'line-gone', stands: nowhere }
  const { caseId, contactId } = await takeSms(app, line, kept.heard)
  return {
    kind: 'understood',
    became: caseId === null ? 'command' : 'contact',
    stands: { matterId: caseId, contactId },
  }
}

/** What was kept and waits; one that can't be taken in now is tried again. @returns whether there was any */
export const understandSms = async (app: AppContext): Promise<boolean> => {
  const taken = await takeWaiting(app, { channel: 'sms', most: perRound, mostBytes })
  for (const one of taken) {
    const original = await beginReading(app, one)
    if (original === null) continue
    try {
      await closeOriginals(app, [{ id: original.id, closing: await closingOf(app, original) }])
    } catch (thrown) {
      app.log.warn(
        { original: original.id, why: reasonOf(thrown) },
        'an SMS could not be taken in; it is tried again',
      )
      const notBefore = addMilliseconds(app.clock.now(), pauseAfter(original.tries))
      await giveBack(app.db, original, { notBefore, wasTry: true })
    }
  }
  return taken.length > 0
}
