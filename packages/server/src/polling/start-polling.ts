import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { reasonOf } from '../errors/reason.ts'

/** What looks again and again for something to do, as long as it runs. */
export interface Polling {
  /** Whether the last look went well. */
  readonly health: () => 'ok' | 'failing'
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>
}

interface Looking {
  /** @param ending once it is to stop. @returns whether there was something: then it looks again at once */
  readonly look: (ending: AbortSignal) => Promise<boolean>
  readonly pauseMs: number
  /** Each look that fails makes the pause twice as long, up to this. */
  readonly longestPauseMs: number
  /** What the log says once, however often it fails. */
  readonly failed: string
}

/** A database that is away makes the pauses longer and is told once; what is to do stays to do. */
export const startPolling = (
  log: Pick<Logger, 'error'>,
  { look, pauseMs, longestPauseMs, failed }: Looking,
): Polling => {
  const ending = new AbortController()
  const { signal } = ending
  let failures = 0
  const lookOnce = async (): Promise<boolean> => {
    try {
      const found = await look(signal)
      failures = 0
      return found
    } catch (thrown) {
      if (failures === 0) log.error({ why: reasonOf(thrown) }, failed)
      failures += 1
      return false
    }
  }
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      if (await lookOnce()) continue
      const pause = Math.min(longestPauseMs, pauseMs * 2 ** Math.min(failures, 10))
      await sleep(pause, undefined, { signal }).catch(() => undefined)
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

/** Runs something with a look, but not more often than this. */
export const atMostEvery = (ms: number, work: () => Promise<unknown>): (() => Promise<void>) => {
  let nextAt = 0
  return async () => {
    if (performance.now() < nextAt) return
    nextAt = performance.now() + ms
    await work()
  }
}
