import type { AppContext } from '../app-context.ts'
import { bindEarlier } from './bind-earlier.ts'
import { bringUpToDate } from './bring-up-to-date.ts'

/** The folding again of what another version folded, beside everything else. */
export interface Renewal {
  /** Ends after the cases that are under way; the rest is done at the next start, or when somebody uses them. */
  readonly stop: () => Promise<void>
}

export const startRenewal = (app: AppContext): Renewal => {
  const ending = new AbortController()
  const run = async (): Promise<void> => {
    try {
      const { renewed, failed } = await bringUpToDate(app, ending.signal)
      const bound = await bindEarlier(app, ending.signal)
      if (bound.bound + bound.failed > 0)
        app.log.info(bound, 'what was written by an earlier version is bound by events')
      if (renewed + failed > 0)
        app.log.info({ renewed, failed }, 'cases of an earlier version brought up to date')
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.name : 'unknown'
      app.log.error({ why }, 'cases of an earlier version could not be looked through')
    }
  }
  const running = run()
  return {
    stop: async () => {
      ending.abort()
      await running
    },
  }
}
