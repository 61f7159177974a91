import { minutes } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { forgetUnknown } from '../../originals/read-waiting.ts'
import { atMostEvery, type Polling, startPolling } from '../../polling/start-polling.ts'
import type { Service } from '../../running/service.ts'
import { sendDue } from './send.ts'
import { understandSms } from './understand.ts'

const forgetEveryMs = minutes(10)

const work = (app: AppContext, publicUrl: string): Polling => {
  // Of a STOP in no case it stays known that this number wants no texts.
  const forget = atMostEvery(forgetEveryMs, async () => await forgetUnknown(app.db, 'sms', app.clock.now()))
  return startPolling(app.log, {
    look: async () => {
      await forget()
      return [await understandSms(app, true), await sendDue(app, publicUrl)].includes(true)
    },
    pauseMs: 2_000,
    longestPauseMs: 30_000,
    failed: 'SMS could not be looked at',
  })
}

/** What waits to be understood, and what is to go. */
export const smsServices: readonly Service[] = [
  { does: 'work', start: ({ app, publicUrl }) => work(app, publicUrl) },
]
