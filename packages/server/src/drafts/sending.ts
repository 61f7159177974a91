import { addMilliseconds, days } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { atMostEvery, type Polling, startPolling } from '../polling/start-polling.ts'
import { forgetDrafts } from './forget.ts'
import { sendDue } from './send-due.ts'

const forgetEveryMs = 3_600_000
/** Drafts that nobody went on with for so long are thrown away. */
export const keptDays = 90

/** Sends drafts when their time has come, and forgets those that nobody went on with. */
export const startSending = (app: AppContext): Polling => {
  const forget = atMostEvery(
    forgetEveryMs,
    async () => await forgetDrafts(app.db, addMilliseconds(app.clock.now(), -days(keptDays))),
  )
  return startPolling(app.log, {
    look: async () => {
      await forget()
      await sendDue(app)
      return false
    },
    pauseMs: 400,
    longestPauseMs: 5_000,
    failed: 'drafts could not be looked at',
  })
}
