import type { AppContext } from '../app/app-context.ts'
import { type Polling, startPolling } from '../polling/start-polling.ts'
import { carryOutAll } from './carry-out.ts'

/** Lets a flood's decisions reach its cases, as long as the process runs. */
export const startCarryingOut = (app: AppContext): Polling =>
  startPolling(app.log, {
    look: async () => {
      await carryOutAll(app)
      return false
    },
    pauseMs: 500,
    longestPauseMs: 10_000,
    failed: 'the cases of a flood could not be reached',
  })
