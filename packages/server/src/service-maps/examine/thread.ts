import { getHeapStatistics } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import type { LookedAt } from '@buckstop/service-map'
import { examine, findRepairs } from './examine.ts'
import type { Examined, Repaired } from './examined.ts'

/** What the thread is to do. */
export interface Job {
  readonly what: 'check' | 'repairs'
  readonly text: string
}

/** What the thread says while it works, and at its end. */
export type ThreadMessage =
  | { readonly kind: 'seen'; readonly seen: LookedAt }
  /** A result that is taken where the rest takes too long. */
  | { readonly kind: 'part'; readonly examined: Examined }
  /** The whole, and the bytes that the thread holds now, typed arrays included. */
  | { readonly kind: 'all'; readonly result: Examined | Repaired; readonly holds: number }

const isJob = (data: unknown): data is Job => typeof data === 'object' && data !== null && 'what' in data

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message, [])

const everyMs = 100
let saidAt = 0
const onSeen = (seen: LookedAt): void => {
  const now = performance.now()
  if (now - saidAt < everyMs) return
  saidAt = now
  tell({ kind: 'seen', seen })
}

const holds = (): number => {
  const { total_heap_size: heap, external_memory: outside } = getHeapStatistics()
  return heap + outside
}

parentPort?.on('message', (job: unknown) => {
  if (!isJob(job)) throw new Error('the thread that looks at maps was told nothing that it can do')
  saidAt = 0
  const result =
    job.what === 'repairs'
      ? findRepairs(job.text, onSeen)
      : examine(job.text, onSeen, (examined) => tell({ kind: 'part', examined }))
  tell({ kind: 'all', result, holds: holds() })
})
