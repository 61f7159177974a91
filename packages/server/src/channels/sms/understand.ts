import type { AppContext } from '../../app/app-context.ts'
import { readLine } from '../../company/phone/line-rows.ts'
import type { Closing, Original } from '../../originals/original.ts'
import { readWaiting } from '../../originals/read-waiting.ts'
import { storeUnread } from '../phone/store-unread.ts'
import { readKept, seenIn } from './payload.ts'
import { storePictures } from './store-pictures.ts'
import { takeSms } from './take-sms.ts'

const perRound = 20
/** Pictures are there within seconds; what is not after so many tries is given up, hours later. */
const mostTries = 12

/** What one original becomes; null where that is written down already. */
const closingOf = async (
  app: AppContext,
  original: Original,
  fetches: boolean,
): Promise<Closing | null | 'later'> => {
  const kept = readKept(original.bytes)
  if (kept === null)
    return await storeUnread(app, original, { channel: 'sms', failure: 'no-sms', ...seenIn(original.bytes) })
  const { heard, lineId } = kept
  const line = await readLine(app.db, lineId)
  const { caseId, contactId } = await takeSms(app, line, heard)
  if (heard.pictures.length > 0 && caseId !== null && contactId !== null) {
    // The provider is answered before they are fetched.
    if (!fetches) return 'later'
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
export const understandSms = async (app: AppContext, fetches: boolean): Promise<boolean> =>
  await readWaiting(app, {
    channel: 'sms',
    most: perRound,
    read: async (original) => await closingOf(app, original, fetches),
    failed: 'an SMS could not be taken in; it is tried again',
  })
