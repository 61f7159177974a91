import { startPolling } from '../../polling/start-polling.ts'
import type { Service } from '../../running/service.ts'
import { sendDue } from './send.ts'
import { understandSms } from './understand.ts'

/** What waits to be understood, and what is to go. */
export const smsServices: readonly Service[] = [
  {
    does: 'work',
    start: ({ app }) =>
      startPolling(app.log, {
        look: async () => [await understandSms(app, true), await sendDue(app)].includes(true),
        pauseMs: 2_000,
        longestPauseMs: 30_000,
        failed: 'SMS could not be looked at',
      }),
  },
]
