import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { lookAtLive } from './look-at-live.ts'
import { oweMapMail } from './map-news.ts'

const everyMs = 60_000

/**
 * Looks once a minute whom the live map strands, where nobody has looked yet, and who is to be told that nobody answers
 * for them any more or that its proof is void. Beside everything else: a look at a map may take half a minute.
 */
export const watchLiveMap = (
  app: AppContext,
): { readonly health: () => 'ok' | 'failing'; readonly stop: () => Promise<void> } => {
  const ending = new AbortController()
  let failing = false
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      try {
        await lookAtLive(app)
        await oweMapMail(app)
        failing = false
      } catch (thrown) {
        if (!failing) app.log.error({ why: reasonOf(thrown) }, 'the live service map could not be watched')
        failing = true
      }
      await sleep(everyMs, undefined, { signal: ending.signal }).catch(() => undefined)
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
