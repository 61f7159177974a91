import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { lookAfterTroubles } from './look-after.ts'

/** What notices that a channel does not work, as long as it runs. */
export interface TroubleWatch {
  readonly health: () => 'ok' | 'failing'
  readonly stop: () => Promise<void>
}

const lookEveryMs = 10_000

export const watchTroubles = (app: AppContext): TroubleWatch => {
  const ending = new AbortController()
  let failing = false
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await lookAfterTroubles(app)
        failing = false
      } catch (thrown) {
        if (!failing) app.log.error({ why: reasonOf(thrown) }, 'whether channels work could not be looked at')
        failing = true
      }
      await sleep(lookEveryMs, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    health: () => (failing ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
    },
  }
}
