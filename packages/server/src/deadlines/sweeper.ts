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
 * pauses longer and is told once; nothing is lost by it, since what is due stays due. Whoever goes on leave and what is
 * forgotten is seen to beside it: moving all that somebody has may take minutes, and no deadline waits for that.
 */
export const startSweeper = (app: AppContext): Sweeper => {
  const ending = new AbortController()
  let ownersAt = 0
  let leavesAt = 0

  const sweep = async (): Promise<number> => {
    const { matters, putOff } = await sweepOnce(app)
    return matters.length + putOff
  }

  const lookAfterPeople = async (): Promise<number> => {
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
    return 0
  }

  const loops = [again(app, sweep, ending.signal), again(app, lookAfterPeople, ending.signal)]
  return {
    health: () => (loops.some(({ isFailing }) => isFailing()) ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await Promise.all(loops.map(async ({ running }) => await running))
    },
  }
}

interface Loop {
  readonly isFailing: () => boolean
  readonly running: Promise<void>
}

/** @param work tells how much it did: after nothing there is a pause */
const again = (app: Pick<AppContext, 'log'>, work: () => Promise<number>, ending: AbortSignal): Loop => {
  let failures = 0
  const run = async (): Promise<void> => {
    while (!ending.aborted) {
      let busy = false
      try {
        busy = (await work()) > 0
        failures = 0
      } catch (thrown) {
        if (failures === 0) app.log.error({ err: nameOf(thrown) }, 'what is due could not be looked at')
        failures += 1
      }
      const pause = Math.min(longestPauseMs, pauseMs * 2 ** Math.min(failures, 10))
      if (!busy) await sleep(pause, undefined, { signal: ending }).catch(() => undefined)
    }
  }
  return { isFailing: () => failures > 0, running: run() }
}

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.name : 'unknown')
