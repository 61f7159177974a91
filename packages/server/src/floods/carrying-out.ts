import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { carryOutAll } from './carry-out.ts'

/** What lets a flood's decisions reach its cases, as long as the process runs. */
export interface CarryingOut {
  readonly health: () => 'ok' | 'failing'
  /** Ends it after what is under way. */
  readonly stop: () => Promise<void>
}

const pauseMs = 500
const longestPauseMs = 10_000

export const startCarryingOut = (app: AppContext): CarryingOut => {
  const ending = new AbortController()
  let failures = 0
  const look = async (): Promise<void> => {
    try {
      await carryOutAll(app)
      failures = 0
    } catch (thrown) {
      if (failures === 0)
        app.log.error({ why: reasonOf(thrown) }, 'the cases of a flood could not be reached')
      failures += 1
    }
  }
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await look()
      const pause = Math.min(longestPauseMs, pauseMs * 2 ** Math.min(failures, 10))
      await sleep(pause, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    health: () => (failures > 0 ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
    },
  }
}
