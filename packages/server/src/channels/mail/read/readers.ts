import { Worker } from 'node:worker_threads'
import type { ReadMail } from './mail.ts'
import type { Answer } from './thread.ts'

/** Why a mail could not be read; each is a stable word. */
export type Unreadable = 'took-too-long' | 'took-too-much-memory' | 'not-a-mail'

export type Reading =
  | { readonly ok: true; readonly mail: ReadMail }
  | { readonly ok: false; readonly why: Unreadable }

/** Reads mails in threads beside everything else: one that takes too long, or too much memory, ends alone. */
export interface Readers {
  readonly read: (bytes: Buffer) => Promise<Reading>
  readonly stop: () => Promise<void>
}

export interface ReadingBounds {
  readonly ms: number
  readonly heapMb: number
}

const usualBounds: ReadingBounds = { ms: 30_000, heapMb: 256 }

/** @param most threads, as many as are read at once; who asks for more waits */
export const createReaders = (most: number, { ms, heapMb }: ReadingBounds = usualBounds): Readers => {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const waiting: ((thread: Worker) => void)[] = []

  const begin = (): Worker => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    })
    all.add(thread)
    // One that waits for mails keeps no process from its end.
    thread.unref()
    return thread
  }
  const take = async (): Promise<Worker> => {
    const free = idle.pop() ?? (all.size < most ? begin() : null)
    return free ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)))
  }
  const handOn = (thread: Worker): void => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  const end = async (thread: Worker): Promise<void> => {
    all.delete(thread)
    await thread.terminate()
    if (waiting.length > 0) handOn(begin())
  }
  return {
    read: async (bytes) => {
      const thread = await take()
      thread.ref()
      const { reading, goesOn } = await readIn(thread, bytes, ms)
      thread.unref()
      if (goesOn) handOn(thread)
      else await end(thread)
      return reading
    },
    stop: async () => {
      await Promise.all([...all].map(async (thread) => await thread.terminate()))
    },
  }
}

interface Read {
  readonly reading: Reading
  /** Whether the thread can read another. */
  readonly goesOn: boolean
}

const readIn = async (thread: Worker, bytes: Buffer, ms: number): Promise<Read> =>
  await new Promise((resolve) => {
    const done = (read: Read): void => {
      clearTimeout(timer)
      thread.off('message', answered).off('error', failed).off('exit', ended)
      resolve(read)
    }
    const unreadable = (why: Unreadable): void => done({ reading: { ok: false, why }, goesOn: false })
    const answered = (answer: Answer): void =>
      done({ reading: answer.ok ? answer : { ok: false, why: 'not-a-mail' }, goesOn: true })
    const failed = (error: unknown): void =>
      unreadable(isOutOfMemory(error) ? 'took-too-much-memory' : 'not-a-mail')
    const ended = (): void => unreadable('not-a-mail')
    const timer = setTimeout(() => unreadable('took-too-long'), ms)
    thread.on('message', answered).on('error', failed).on('exit', ended)
    thread.postMessage(bytes, [])
  })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
