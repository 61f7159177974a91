import { addMilliseconds, minutes } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { NoFileRoomError } from '../../attachments/file-sender.ts'
import type { Closing, Original } from '../../originals/original.ts'
import { forgetUnknown, readWaiting } from '../../originals/read-waiting.ts'
import { atMostEvery, type Polling, startPolling } from '../../polling/start-polling.ts'
import type { Service } from '../../running/service.ts'
import { noteFailingPart, noteWorkingPart } from '../../troubles/failing-part.ts'
import { forgetCalls, pressedBefore } from './call-row.ts'
import { goneLine, lineFor } from './line-of-call.ts'
import { readKept, type Payload } from './payload.ts'
import { storeRecording } from './store-recording.ts'
import { storeUnread } from './store-unread.ts'
import { secondsRecorded } from './steps/recorded.ts'
import { joinedAfter, takeCall } from './take-call.ts'
import { isMomentary, takeStepOn } from './take-step.ts'

/** A recording is ready within seconds; what is not there after so many tries is given up, hours later. */
const mostTries = 12
const perRound = 6
const forgetEveryMs = minutes(10)

/** What one original becomes; null where that is written down already. */
const understand = async (app: AppContext, original: Original): Promise<Closing | null> => {
  const { stands } = original
  const nowhere = { matterId: stands?.matterId ?? null, contactId: stands?.contactId ?? null }
  const payload = readKept(original.bytes)
  const unread = { channel: 'phone', from: '', words: '', failure: 'no-call' } as const
  if (payload === null) return await storeUnread(app, original, unread)
  if (payload.step === 'recorded' && secondsRecorded(payload) > 0)
    return await storeOrTell(app, original, payload)
  if (isMomentary(payload.step)) return { kind: 'understood', became: 'call', stands: nowhere }
  // Whoever called did so, also where somebody took the line away meanwhile.
  const line = (await lineFor(app, payload)) ?? goneLine(payload)
  const taken = await takeStepOn(app, payload, line)
  if (taken !== null) return taken.closing
  const { From: from = '', SpeechResult: words = '' } = payload.fields
  return await storeUnread(app, original, { ...unread, from, words })
}

/** Where what was recorded does not come, somebody is told of the line. */
const storeOrTell = async (
  app: AppContext,
  original: Original,
  payload: Payload,
): Promise<Closing | null> => {
  const line = await lineFor(app, payload)
  const named = { kind: 'phone', name: payload.fields['To'] ?? '' } as const
  const gaveUp = line === null || original.tries >= mostTries
  try {
    const closing = await storeRecording(app, original, { payload, line, gaveUp })
    if (!gaveUp) await noteWorkingPart(app.db, named)
    return closing
  } catch (thrown) {
    // That somebody sent too much is nothing that the line does not do.
    if (!(thrown instanceof NoFileRoomError)) await noteFailingPart(app, named, thrown)
    throw thrown
  }
}

/** @returns whether there was any */
export const understandWaiting = async (app: AppContext): Promise<boolean> =>
  await readWaiting(app, {
    channel: 'phone',
    most: perRound,
    read: async (original) => await understand(app, original),
    failed: 'what was told of a call could not be taken in; it is tried again',
  })

/** Calls in which somebody of ours has spoken for a while, so that nobody else comes in their place. */
export const noteSpeaking = async (app: AppContext): Promise<void> => {
  const before = addMilliseconds(app.clock.now(), -joinedAfter)
  for (const sid of await pressedBefore(app.db, before)) await takeCall(app, sid)
}

const forget = async (app: AppContext): Promise<void> => {
  const now = app.clock.now()
  await forgetCalls(app.db, now)
  await forgetUnknown(app.db, 'phone', now)
}

const work = (app: AppContext): Polling => {
  const forgetNow = atMostEvery(forgetEveryMs, async () => await forget(app))
  return startPolling(app.log, {
    look: async () => {
      await forgetNow()
      await noteSpeaking(app)
      return await understandWaiting(app)
    },
    pauseMs: 2_000,
    longestPauseMs: 30_000,
    failed: 'calls that were told could not be looked at',
  })
}

/** What was kept and is still to be understood, such as what was recorded, is understood by whoever works. */
export const phoneServices: readonly Service[] = [{ does: 'work', start: ({ app }) => work(app) }]
