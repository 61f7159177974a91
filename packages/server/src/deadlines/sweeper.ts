import { addMilliseconds, days, standardTerms } from '@buckstop/domain'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { forgetReceivedFiles } from '../attachments/file-room.ts'
import { forgetNetworks } from '../danger/networks.ts'
import { forgetCameFrom } from '../intake/came-from.ts'
import { forgetLooks } from '../sight/staff/looks.ts'
import { sweepLeaves } from './leaves.ts'
import { sweepOnce } from './sweep.ts'
import { sweepOwners } from './sweep-owners.ts'
import { forgetCalls, holdAgainstContacts } from '../call-records/hold.ts'
import { raiseCalls } from '../call-records/whose.ts'
import { forgetLeft } from '../not-through/left.ts'
import { forgetMailTaken } from '../originals/day-room.ts'

/** What runs out the clocks of every case, in any number of processes at once. */
export interface Sweeper {
  /** Ends after the sweep that is under way. */
  readonly stop: () => Promise<void>
  /** Whether the last sweep went well. */
  readonly health: () => 'ok' | 'failing'
}

// Looking is one index read, and everything due is acted on within a second of its time.
const pauseMs = 400
const ownersEveryMs = 60_000
const leavesEveryMs = 2_000
const longestPauseMs = 5_000

/**
 * Starts sweeping: while something is due at once again, else after a short pause. A database that is away makes the
 * pauses longer and is told once; nothing is lost by it, since what is due stays due.
 */
export const startSweeper = (app: AppContext): Sweeper => {
  const ending = new AbortController()
  let failures = 0
  let ownersAt = 0
  let leavesAt = 0

  const sweep = async (): Promise<number> => {
    if (performance.now() >= leavesAt) {
      leavesAt = performance.now() + leavesEveryMs
      await sweepLeaves(app)
    }
    if (performance.now() >= ownersAt) {
      ownersAt = performance.now() + ownersEveryMs
      await sweepOwners(app)
      await forgetReceivedFiles(app.db, app.clock.now())
      await forgetMailTaken(app.db, app.clock.now())
      await forgetCameFrom(app.db, app.clock.now())
      await forgetLeft(app.db, app.clock.now())
      await holdAgainstContacts(app.db, app.clock.now())
      await raiseCalls(app)
      await forgetCalls(app.db, app.clock.now())
      await forgetLooks(app.db, addMilliseconds(app.clock.now(), -days(app.settings.accessLogDays)))
      await forgetNetworks(app.db, app.clock.now(), standardTerms.dangerGatherMinutes)
    }
    const { matters, putOff } = await sweepOnce(app)
    return matters.length + putOff
  }

  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      let busy = false
      try {
        busy = (await sweep()) > 0
        failures = 0
      } catch (thrown) {
        if (failures === 0) app.log.error({ err: nameOf(thrown) }, 'what is due could not be looked at')
        failures += 1
      }
      const pause = Math.min(longestPauseMs, pauseMs * 2 ** Math.min(failures, 10))
      if (!busy) await sleep(pause, undefined, { signal: ending.signal }).catch(() => undefined)
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

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : 'unknown')
