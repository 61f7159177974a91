import { addMilliseconds, days, standardTerms } from '@buckstop/domain'
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
import { drawMonth } from '../leading/draws.ts'
import { forgetLeft } from '../not-through/left.ts'
import { forgetMailTaken } from '../originals/day-room.ts'
import { atMostEvery, type Polling, startPolling } from '../polling/start-polling.ts'

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
export const startSweeper = (app: AppContext): Polling => {
  const seeToLeaves = atMostEvery(leavesEveryMs, async () => await sweepLeaves(app))
  const seeToTheRest = atMostEvery(ownersEveryMs, async () => {
    await sweepOwners(app)
    await forgetReceivedFiles(app.db, app.clock.now())
    await forgetMailTaken(app.db, app.clock.now())
    await forgetCameFrom(app.db, app.clock.now())
    await forgetLeft(app.db, app.clock.now())
    await holdAgainstContacts(app.db, app.clock.now())
    await raiseCalls(app)
    await forgetCalls(app.db, app.clock.now())
    await forgetLooks(app.db, addMilliseconds(app.clock.now(), -days(app.settings.accessLogDays)))
    await drawMonth(app)
    await forgetNetworks(app.db, app.clock.now(), standardTerms.dangerGatherMinutes)
  })
  const polling = { pauseMs, longestPauseMs, failed: 'what is due could not be looked at' }
  const all = [
    startPolling(app.log, {
      ...polling,
      look: async () => {
        const { matters, putOff } = await sweepOnce(app)
        return matters.length + putOff > 0
      },
    }),
    startPolling(app.log, {
      ...polling,
      look: async () => {
        await seeToLeaves()
        await seeToTheRest()
        return false
      },
    }),
  ]
  return {
    health: () => (all.some(({ health }) => health() === 'failing') ? 'failing' : 'ok'),
    stop: async () => void (await Promise.all(all.map(async ({ stop }) => await stop()))),
  }
}
