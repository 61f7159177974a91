import type { LookedAt, SeenOfMap } from '@buckstop/service-map'
import type { Examined, Repaired, Unfinished } from './examined.ts'
import type { Job, ThreadMessage } from './thread.ts'
import { hear, keepThread, takeThread } from './thread-at-hand.ts'

/** What one look at a map may cost. */
export interface Bounds {
  readonly ms: number
  /** Of the thread alone, typed arrays included. */
  readonly bytes: number
}

export const bounds: Bounds = { ms: 25_000, bytes: 1_000_000_000 }

const lookEveryMs = 200

/** What a thread may hold of earlier looks when it begins another. */
const mostHeldBytes = 64_000_000

/**
 * Looks at a map in a thread beside everything else, so that nothing else waits for it, and ends the thread where it
 * takes too long or too much memory: then it says what was seen.
 */
export const inThread = async (job: Job, { ms, bytes }: Bounds = bounds): Promise<Examined | Repaired> => {
  const thread = takeThread()
  let at: LookedAt | null = null
  let part: Examined | null = null
  let holds = Number.POSITIVE_INFINITY
  const { promise, resolve, reject } = Promise.withResolvers<Examined | Repaired>()
  const giveUp = (kind: Unfinished['kind'], seen: SeenOfMap): void =>
    resolve(part?.kind === 'checked' ? { ...part, unfinished: seen } : { kind, seen })
  const unheard = hear(thread, {
    message: (message: ThreadMessage) => {
      if (message.kind === 'seen') at = message.seen
      else if (message.kind === 'part') part = message.examined
      else {
        holds = message.holds
        resolve(message.result)
      }
    },
    error: (error) => {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') tooMuch()
      else reject(error)
    },
    exit: () => reject(new Error('the thread that looks at maps ended early')),
  })
  const tooMuch = (): void => giveUp('map-too-large', { of: 'memory', at })
  const timer = setTimeout(
    () => giveUp('check-took-too-long', { of: 'time', seconds: Math.round(ms / 1000), at }),
    ms,
  )
  const look = (): void => {
    thread.getHeapStatistics().then(
      ({ total_heap_size: heap, external_memory: outside }) => {
        if (heap + outside > bytes) tooMuch()
      },
      () => undefined,
    )
  }
  thread.postMessage(job, [])
  look()
  const looking = setInterval(look, lookEveryMs)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
    clearInterval(looking)
    if (holds > mostHeldBytes) await thread.terminate()
    unheard()
    if (holds <= mostHeldBytes) await keepThread(thread)
  }
}
