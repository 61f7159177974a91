import { addMilliseconds, minutes } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { readLine } from '../../company/phone/line-rows.ts'
import { reasonOf } from '../../errors/reason.ts'
import type { Closing, Original } from '../../originals/original.ts'
import { beginReading, closeOriginals, giveBack, takeWaiting } from '../../originals/take-waiting.ts'
import { storeUnread } from '../phone/store-unread.ts'
import { readKept, seenIn } from './payload.ts'
import { storePictures } from './store-pictures.ts'
import { takeSms } from './take-sms.ts'

const perRound = 20
const mostBytes = 1_000_000
/** After so many tries: seconds at first, an hour in the end. */
const pauseAfter = (tries: number): number => Math.min(minutes(60), 2_000 * 2 ** Math.min(tries, 12))

/** Pictures are there within seconds; what is not after so many tries is given up, hours later. */
const mostTries = 12

/** Its pictures wait for whoever works: the provider is answered before they are fetched. */
const picturesLater = Symbol('pictures later')

/** What one original becomes; null where that is written down already. */
const closingOf = async (
  app: AppContext,
  original: Original,
  fetches: boolean,
): Promise<Closing | null | typeof picturesLater> => {
  const kept = readKept(original.bytes)
  if (kept === null)
    return await storeUnread(app, original, { channel: 'sms', failure: 'no-sms', ...seenIn(original.bytes) })
  const { heard, lineId } = kept
  const line = await readLine(app.db, lineId)
  const { caseId, contactId } = await takeSms(app, line, heard)
  if (heard.pictures.length > 0 && caseId !== null && contactId !== null) {
    if (!fetches) return picturesLater
    const gaveUp = line === null || original.tries >= mostTries
    return await storePictures(app, original, { ...heard, line, caseId, contactId }, gaveUp)
  }
  return {
    kind: 'understood',
    became: caseId === null ? 'command' : 'contact',
    stands: { matterId: caseId, contactId },
  }
}

/**
 * What was kept and waits; one that can't be taken in now is tried again.
 * @param fetches whether pictures are fetched, too
 * @returns whether there was any
 */
export const understandSms = async (app: AppContext, fetches: boolean): Promise<boolean> => {
  const taken = await takeWaiting(app, { channel: 'sms', most: perRound, mostBytes })
  for (const one of taken) {
    const original = await beginReading(app, one)
    if (original === null) continue
    try {
      const closing = await closingOf(app, original, fetches)
      if (closing === picturesLater)
        await giveBack(app.db, original, { notBefore: app.clock.now(), wasTry: false })
      else if (closing !== null) await closeOriginals(app, [{ id: original.id, closing }])
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
