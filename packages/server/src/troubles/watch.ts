import type { AppContext } from '../app/app-context.ts'
import { type Polling, startPolling } from '../polling/start-polling.ts'
import { lookAfterTroubles } from './look-after.ts'

const lookEveryMs = 10_000

/** Notices that a channel does not work, as long as it runs. */
export const watchTroubles = (app: AppContext): Polling =>
  startPolling(app.log, {
    look: async () => {
      await lookAfterTroubles(app)
      return false
    },
    pauseMs: lookEveryMs,
    longestPauseMs: lookEveryMs,
    failed: 'whether channels work could not be looked at',
  })
