import { addMilliseconds, days } from '@buckstop/domain'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { forgetDrafts } from './forget.ts'
import { sendDue } from './send-due.ts'

/** What sends drafts when their time has come, and forgets those that nobody went on with. */
export interface Sending {
  readonly health: () => 'ok' | 'failing'
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>
}

const pauseMs = 400
const longestPauseMs = 5_000
const forgetEveryMs = 3_600_000
/** Drafts that nobody went on with for so long are thrown away. */
export const keptDays = 90

export const startSending = (app: AppContext): Sending => {
  const ending = new AbortController()
  let failures = 0
  let forgetAt = 0
  const look = async (): Promise<void> => {
    try {
      if (performance.now() >= forgetAt) {
        forgetAt = performance.now() + forgetEveryMs
        await forgetDrafts(app.db, addMilliseconds(app.clock.now(), -days(keptDays)))
      }
      await sendDue(app)
      failures = 0
    } catch (thrown) {
      if (failures === 0) app.log.error({ why: reasonOf(thrown) }, 'drafts could not be looked at')
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
