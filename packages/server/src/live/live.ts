import type { CaseId } from '@buckstop/domain'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { channel } from './announce.ts'

/** One batch of changes, numbered in this process. */
export interface Change {
  readonly version: number
  /** Null where some may have been missed: whoever listens looks again at all of it. */
  readonly cases: readonly CaseId[] | null
}

export type Listener = (change: Change) => void

/** What changes in all processes, as it is told; one database connection however many listen. */
export interface Live {
  /** Of this process and this start, so that a client that comes back elsewhere is told to look again. */
  readonly epoch: string
  /** Hears every change from now on, after those since `after`; the function stops it. Null where no room is left. */
  readonly listen: (listener: Listener, after: number | null) => (() => void) | null
  readonly listeners: () => number
  /** Aborts when this process stops: who listens then ends, and comes back elsewhere. */
  readonly stopping: AbortSignal
  readonly close: () => Promise<void>
}

export const mostListeners = 2_000
const kept = 500
const longestPauseMs = 5_000
const uuid = /^[0-9a-f-]{36}$/

/** Begins to listen; connects by itself, again and again where the connection breaks. */
export const createLive = (url: string, log: Logger, epoch: string): Live => {
  const listeners = new Set<Listener>()
  const recent: Change[] = []
  let version = 0
  const closing = new AbortController()
  let client: pg.Client | undefined
  const publish = (cases: readonly CaseId[] | null): void => {
    version += 1
    const change = { version, cases }
    recent.push(change)
    if (recent.length > kept) recent.shift()
    for (const listener of listeners) listener(change)
  }
  const connect = async (): Promise<void> => {
    const made = new pg.Client({ connectionString: url, application_name: 'buckstop live', keepAlive: true })
    client = made
    const lost = new Promise<void>((resolve) => {
      made.on('end', resolve)
      made.on('error', () => resolve())
    })
    made.on('notification', ({ payload }) => {
      publish((payload ?? '').split(' ').filter((id) => uuid.test(id)))
    })
    await made.connect()
    await made.query(`listen ${channel}`)
    // What was told while nobody listened is not known: everyone looks again.
    publish(null)
    await lost
  }
  const run = async (): Promise<void> => {
    for (let failures = 0; !closing.signal.aborted; failures += 1) {
      await connect().catch((error: unknown) => {
        if (!closing.signal.aborted) log.warn({ err: error }, 'live updates lost their connection')
      })
      await client?.end().catch(() => undefined)
      const pause = Math.min(longestPauseMs, 100 * 2 ** Math.min(failures, 6))
      await sleep(pause, undefined, { signal: closing.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    epoch,
    listen: (listener, after) => {
      if (listeners.size >= mostListeners) return null
      if (after !== null) replay(recent, version, after, listener)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    listeners: () => listeners.size,
    stopping: closing.signal,
    close: async () => {
      closing.abort()
      await client?.end().catch(() => undefined)
      await running
    },
  }
}

const replay = (recent: readonly Change[], version: number, after: number, listener: Listener): void => {
  const first = recent[0]?.version ?? version + 1
  if (after > version || after + 1 < first) {
    listener({ version, cases: null })
    return
  }
  for (const change of recent) if (change.version > after) listener(change)
}
