import type { AppContext } from '../app/app-context.ts'
import { type Polling, startPolling } from '../polling/start-polling.ts'
import { followAll } from './follow.ts'

/** Opens potholes of cases that rose, and lets them follow, as long as the process runs. */
export const startFollowing = (app: AppContext): Polling =>
  startPolling(app.log, {
    look: async () => {
      await followAll(app)
      return false
    },
    pauseMs: 1_000,
    longestPauseMs: 10_000,
    failed: 'potholes could not follow their cases',
  })
