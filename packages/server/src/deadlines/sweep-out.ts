import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { mattersWaiting } from './claim.ts'
import { sweepAll } from './sweep.ts'

const pauseMs = 20
const patienceMs = 30_000

/**
 * Sweeps until nothing at all is due. A sweep passes over what somebody else holds, as the sweeper that runs beside it:
 * whoever set the clock would look at the case before what fell due has been written.
 * @throws Error where something is due still after half a minute
 */
export const sweepOut = async (app: AppContext): Promise<void> => {
  const until = performance.now() + patienceMs
  for (;;) {
    await sweepAll(app)
    if ((await mattersWaiting(app, app.clock.now(), 1)).length === 0) return
    if (performance.now() >= until) throw new Error('something that is due is held by somebody')
    await sleep(pauseMs)
  }
}
