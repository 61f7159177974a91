import { Worker } from 'node:worker_threads'
import type { ReadMail } from './mail.ts'
import type { Answer } from './answer-from.ts'

/** Why a mail could not be read; each is a stable word. */
export type Unreadable = 'took-too-long' | 'took-too-much-memory' | 'not-a-mail'

export type Reading<Mail = ReadMail> =
  | { readonly ok: true; readonly mail: Mail }
  | { readonly ok: false; readonly why: Unreadable }

/** Reads mails in threads beside everything else: one that takes too long, or too much memory, ends alone. */
export interface Readers<Mail = ReadMail> {
  /** @throws what `begin` throws; the mail is not read then */
  readonly read: (bytes: Buffer, how?: HowToRead) => Promise<Reading<Mail>>
  readonly stop: () => Promise<void>
}

export interface HowToRead {
  /** Called when there is a thread for it, before it is read. */
  readonly begin?: () => Promise<void>
  /** How long this one may take; as long as any, where left out. */
  readonly ms?: number
}

export interface ReadingBounds {
  readonly ms: number
  readonly heapMb: number
  /** Where they are rarely needed, none is kept that has nothing to do. */
  readonly keepsNone?: boolean
}

const usualBounds: ReadingBounds = { ms: 30_000, heapMb: 256 }
/** A mail is read in milliseconds: who waits as long as this waits for a slow one, and gets a thread beside it. */
const besideAfterMs = 200
/** A thread holds some 30 MB. */
const idleForMs = 30_000
const usualThread = new URL('./thread.ts', import.meta.url)

/**
 * One thread reads all, as long as none is slow.
 * @param most threads, as many as are read at once; who asks for more waits
 * @param code what a thread runs: `answerFrom` with what it makes of a mail
 */
export const createReaders = <Mail = ReadMail>(
  most: number,
  { ms: usualMs, heapMb, keepsNone = false }: ReadingBounds = usualBounds,
  code: URL = usualThread,
): Readers<Mail> => {
  const all = new Set<Worker>()
  /** Each with what ends it where it has nothing to do for long. */
  const idle = new Map<Worker, NodeJS.Timeout>()
  /** Since when each of the others has what it reads. */
  const busySince = new Map<Worker, number>()
  const haveRead = new WeakSet<Worker>()
  /** Given null where there is no thread to wait for. */
  const waiting: ((thread: Worker | null) => void)[] = []

  const isGone = (thread: Worker): void => {
    clearTimeout(idle.get(thread))
    all.delete(thread)
    idle.delete(thread)
    busySince.delete(thread)
  }
  const given = (thread: Worker): Worker => {
    busySince.set(thread, performance.now())
    return thread
  }
  const begin = (): Worker => {
    const thread = new Worker(code, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: heapMb } })
    all.add(thread)
    // It may end at any time, also while nobody waits for it, or by what is left of a mail that it has answered about.
    thread.on('error', () => isGone(thread)).on('exit', () => isGone(thread))
    // One that waits for mails keeps no process from its end.
    thread.unref()
    return given(thread)
  }
  /** Those that began earlier are slow: one that is quick leaves nothing to those after it, which then end. */
  const isNeeded = (thread: Worker): boolean => {
    for (const earlier of all) {
      if (earlier === thread) return true
      const since = busySince.get(earlier)
      if (since !== undefined && performance.now() - since < besideAfterMs) return false
    }
    return false
  }
  const takeIdle = (thread: Worker): Worker => {
    clearTimeout(idle.get(thread))
    idle.delete(thread)
    return given(thread)
  }
  const take = async (): Promise<Worker> => {
    const free = [...all].find((thread) => idle.has(thread))
    if (free !== undefined && isNeeded(free)) return takeIdle(free)
    if (all.size === 0) return begin()
    const { promise, resolve } = Promise.withResolvers<Worker | null>()
    waiting.push(resolve)
    const beside = setInterval(() => {
      if (waiting.includes(resolve)) giveBeside()
    }, besideAfterMs)
    const thread = await promise.finally(() => clearInterval(beside))
    return thread ?? begin()
  }
  const giveBeside = (): void => {
    const [free] = idle.keys()
    if (free !== undefined) waiting.shift()?.(takeIdle(free))
    else if (all.size < most) beginForNext()
  }
  /** The machine may have no thread left: then who waits goes on waiting for those there are. */
  const beginForNext = (): void => {
    try {
      const thread = begin()
      waiting.shift()?.(thread)
    } catch {
      if (all.size === 0) for (const next of waiting.splice(0)) next(null)
    }
  }
  /** Ends one of several that had nothing to do for a while. */
  const keepIdle = (thread: Worker): void => {
    busySince.delete(thread)
    const end = (): void => {
      if (all.size === 1 && !keepsNone) return
      isGone(thread)
      void thread.terminate()
    }
    idle.set(thread, setTimeout(end, idleForMs).unref())
  }
  /** Gives the place of a thread to who waits, with another thread where this one is gone. */
  const handOn = (thread: Worker): void => {
    const goesOn = all.has(thread)
    if (goesOn && (waiting.length === 0 || !isNeeded(thread))) keepIdle(thread)
    else if (goesOn) waiting.shift()?.(given(thread))
    else if (waiting.length > 0) giveBeside()
  }
  /** @returns one that lives; the one that it was given may have ended meanwhile */
  const takeFor = async (beginning: HowToRead['begin']): Promise<Worker> => {
    const thread = await take()
    try {
      await beginning?.()
    } catch (thrown) {
      handOn(thread)
      throw thrown
    }
    return all.has(thread) ? thread : await take()
  }
  const readOnce = async (thread: Worker, bytes: Buffer, ms: number): Promise<Read<Mail>> => {
    thread.ref()
    const read = await readIn<Mail>(thread, bytes, ms)
    thread.unref()
    haveRead.add(thread)
    if (!read.goesOn) {
      all.delete(thread)
      await thread.terminate()
    }
    handOn(thread)
    return read
  }
  return {
    read: async (bytes, { begin: beginning, ms = usualMs } = {}) => {
      const thread = await takeFor(beginning)
      const wasNew = !haveRead.has(thread)
      const { reading, broke } = await readOnce(thread, bytes, ms)
      // What broke it may be left over from the mail before: this one has done nothing until it does it again.
      if (!broke || wasNew) return reading
      return (await readOnce(await take(), bytes, ms)).reading
    },
    stop: async () => {
      await Promise.all([...all].map(async (thread) => await thread.terminate()))
    },
  }
}

interface Read<Mail> {
  readonly reading: Reading<Mail>
  /** Whether the thread can read another. */
  readonly goesOn: boolean
  /** Whether it ended by itself, and not by its bounds. */
  readonly broke: boolean
}

const readIn = async <Mail>(thread: Worker, bytes: Buffer, ms: number): Promise<Read<Mail>> =>
  await new Promise((resolve) => {
    const done = (read: Read<Mail>): void => {
      clearTimeout(timer)
      thread.off('message', answered).off('error', failed).off('exit', ended)
      resolve(read)
    }
    const unreadable = (why: Unreadable, broke = false): void =>
      done({ reading: { ok: false, why }, goesOn: false, broke })
    const answered = (answer: Answer<Mail>): void =>
      done({ reading: answer.ok ? answer : { ok: false, why: 'not-a-mail' }, goesOn: true, broke: false })
    const failed = (error: unknown): void =>
      isOutOfMemory(error) ? unreadable('took-too-much-memory') : unreadable('not-a-mail', true)
    const ended = (): void => unreadable('not-a-mail', true)
    const timer = setTimeout(() => unreadable('took-too-long'), ms)
    thread.on('message', answered).on('error', failed).on('exit', ended)
    // What is small lies in a block with others, which would all be handed over.
    const own = new Uint8Array(bytes)
    thread.postMessage(own, [own.buffer])
  })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
