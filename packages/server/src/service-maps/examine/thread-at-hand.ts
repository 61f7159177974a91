import { Worker } from 'node:worker_threads'
import type { ThreadMessage } from './thread.ts'

/** What is heard of a thread by whoever has it. */
export interface Hearing {
  readonly message: (message: ThreadMessage) => void
  readonly error: (error: unknown) => void
  readonly exit: () => void
}

const heapMb = 512
const atHandForMs = 30_000

let atHand: { readonly thread: Worker; readonly letGo: () => void } | null = null

/** A thread that looks at maps: the one that waits, or a new one. */
export const takeThread = (): Worker => {
  if (atHand === null)
    return new Worker(new URL('./thread.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    })
  const { thread, letGo } = atHand
  letGo()
  thread.ref()
  return thread
}

/**
 * Keeps a thread that has nothing to do for a while, since loading what it knows takes longer than most looks at a
 * map; the process may end meanwhile.
 */
export const keepThread = async (thread: Worker): Promise<void> => {
  if (atHand !== null) {
    await thread.terminate()
    return
  }
  const end = (): void => {
    letGo()
    void thread.terminate()
  }
  const forget = setTimeout(end, atHandForMs).unref()
  const unheard = hear(thread, { message: () => undefined, error: end, exit: end })
  const letGo = (): void => {
    clearTimeout(forget)
    unheard()
    atHand = null
  }
  atHand = { thread, letGo }
  thread.unref()
}

/** @returns what ends the hearing */
export const hear = (thread: Worker, { message, error, exit }: Hearing): (() => void) => {
  thread.on('message', message).on('error', error).on('exit', exit)
  // Not all listeners: the thread's own are among them.
  return () => thread.off('message', message).off('error', error).off('exit', exit)
}
