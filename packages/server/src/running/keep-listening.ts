import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { codeOf, reasonOf } from '../config/startup-error.ts'
import { noteFailingPart, noteWorkingPart } from '../troubles/failing-part.ts'
import type { Running } from './running.ts'

interface Open {
  readonly isListening: () => boolean
  readonly close: () => Promise<void>
}

interface Listening<One extends Open> {
  /** By which whoever looks after it knows it. */
  readonly name: string
  /** @throws where it can't listen */
  readonly open: () => Promise<One>
  readonly onOpen: (one: One) => void
  readonly onLost: () => void
}

const tryEveryMs = 15_000

/**
 * Listens as long as it runs. A port that is taken keeps nothing else from starting: it is tried again, and somebody
 * looks after it meanwhile.
 */
export const keepListening = async <One extends Open>(
  app: AppContext,
  { name, open, onOpen, onLost }: Listening<One>,
  everyMs = tryEveryMs,
): Promise<Running> => {
  const part = { kind: 'listener', name } as const
  const ending = new AbortController()
  const now: { one: One | null; failed: boolean } = { one: null, failed: false }
  const look = async (): Promise<void> => {
    if (now.one?.isListening() === true) return
    if (now.one !== null) onLost()
    now.one = null
    try {
      now.one = await open()
      now.failed = false
      onOpen(now.one)
      await noteWorkingPart(app.db, part)
    } catch (thrown) {
      if (now.one !== null) return
      if (!now.failed) app.log.error({ code: codeOf(thrown), why: reasonOf(thrown) }, 'mail is not heard')
      now.failed = true
      await noteFailingPart(app, part, thrown).catch(() => undefined)
    }
  }
  await look()
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await sleep(everyMs, undefined, { signal: ending.signal }).catch(() => undefined)
      if (!ending.signal.aborted) await look()
    }
  }
  const running = run()
  return {
    health: () => (now.one?.isListening() === true ? 'ok' : 'failing'),
    stop: async () => {
      ending.abort()
      await running
      await now.one?.close()
      await noteWorkingPart(app.db, part).catch(() => undefined)
    },
  }
}
