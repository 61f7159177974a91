import { minutes } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { bindEarlier } from './bind-earlier.ts'
import { bringUpToDate } from './bring-up-to-date.ts'
import { putOffBy } from './put-off.ts'

/**
 * The folding again of what another version folded, and the binding of what no event binds: what such a version wrote,
 * and from then on the few messages that are written beside events. Both beside everything else.
 */
export interface Renewal {
  /** Whether the last look went well; one matter that could not be read is no failure of it. */
  readonly health: () => 'ok' | 'failing'
  /** Ends after the matters that are under way; the rest is done at the next start, or when somebody uses them. */
  readonly stop: () => Promise<void>
}

const bindEveryMs = minutes(1)

export const startRenewal = (app: AppContext): Renewal => {
  const ending = new AbortController()
  const binding = { ending: ending.signal, putOff: putOffBy(app.clock.now) }
  let failing = false
  const look = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
      failing = false
    } catch (thrown) {
      failing = true
      app.log.error({ why: reasonOf(thrown) }, 'matters of an earlier version could not be looked through')
    }
  }
  let running = look(async () => {
    const { renewed, failed } = await bringUpToDate(app, ending.signal)
    if (renewed + failed > 0)
      app.log.info({ renewed, failed }, 'matters of an earlier version brought up to date')
    const { bound, failed: unbound } = await bindEarlier(app, binding)
    if (bound + unbound > 0)
      app.log.info({ bound, failed: unbound }, 'what was written by an earlier version is bound by events')
  })
  const timer = setInterval(() => {
    running = running.then(async () => await look(async () => void (await bindEarlier(app, binding))))
  }, bindEveryMs).unref()
  return {
    health: () => (failing ? 'failing' : 'ok'),
    stop: async () => {
      clearInterval(timer)
      ending.abort()
      await running
    },
  }
}
