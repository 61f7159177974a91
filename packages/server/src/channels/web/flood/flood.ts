import { widerNetworkOf } from '../../../addresses/network.ts'
import type { AppContext } from '../../../app/app-context.ts'
import { replyKeys } from '../../../messages/reply-address/reply-keys.ts'
import { markEarlier } from '../../../floods/mark-earlier.ts'
import { noteFlood } from '../../../troubles/flood.ts'
import { createFloodWatch, within } from './watch.ts'
import { isDone, newWork, type Work } from './work.ts'

/** How often a process says that a flood goes on. */
const toldEveryMs = 60_000

/** What a network that floods our forms means for those that come from it. */
export interface Flood {
  /** What the browser is to work out for the form with this key; null where nothing floods. */
  readonly workFor: (network: string, key: string) => Promise<Work | null>
  /**
   * Counts a form. Whether it came in a flood and no browser worked for it: it is taken in all the same.
   * @param work as the form sent it
   */
  readonly cameWithoutWork: (
    network: string,
    sent: { readonly key: string; readonly work: string },
  ) => Promise<boolean>
}

export const createFlood = (app: AppContext): Flood => {
  const watch = createFloodWatch(app.clock)
  let toldAt = -Infinity
  const tell = async (): Promise<void> => {
    if (performance.now() < toldAt + toldEveryMs) return
    toldAt = performance.now()
    await noteFlood(app)
  }
  return {
    workFor: async (network, key) => {
      if (!watch.floods(network)) return null
      const [secret] = await replyKeys(app)
      return secret === undefined ? null : newWork(secret, { key, network }, app.clock.now())
    },
    cameWithoutWork: async (network, { key, work }) => {
      const flooded = watch.floods(network)
      if (!watch.came(network)) return false
      // Whoever writes to us is taken in, whether or not the earlier ones could be told to be of it.
      if (!flooded)
        await markEarlier(app, widerNetworkOf(network), within).catch((error: unknown) =>
          app.log.warn({ err: error }, 'what came before a flood could not be marked'),
        )
      // Whoever writes to us is taken in, whether or not somebody can be told of the flood.
      await tell().catch((error: unknown) => app.log.warn({ err: error }, 'a flood could not be told'))
      const now = app.clock.now()
      return !(await replyKeys(app)).some((secret) => isDone(secret, { key, network }, work, now))
    },
  }
}
