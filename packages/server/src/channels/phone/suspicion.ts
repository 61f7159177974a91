import { minutes } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import type { KeptLine } from '../../company/phone/phone-line.ts'
import { reasonOf } from '../../errors/reason.ts'
import { noteFailingPart, noteWorkingPart } from '../../troubles/failing-part.ts'

/** Anybody may send us something unsigned; so many in so long are a token that is wrong here, or at the provider. */
const bound = 20
const within = minutes(10)

class WronglySignedError extends Error {
  readonly code = 'wrongly-signed'
  constructor() {
    super('what says that it comes from the telephone provider is not signed by it')
  }
}

/** Tells somebody of a line whose calls are refused. */
export interface Suspicion {
  readonly wrong: (line: KeptLine) => Promise<void>
  readonly right: (line: KeptLine) => Promise<void>
}

interface Wrong {
  readonly since: number
  readonly times: number
}

const named = ({ number }: KeptLine) => ({ kind: 'phone', name: number }) as const

/** Counts in this process; no more lines than an admin may set. */
export const createSuspicion = (
  app: Pick<AppContext, 'db' | 'clock' | 'log'>,
  now = () => performance.now(),
): Suspicion => {
  const wrong = new Map<string, Wrong>()
  const noted = new Set<string>()
  const quietly = async (work: Promise<void>): Promise<void> =>
    await work.catch((thrown: unknown) =>
      app.log.warn({ why: reasonOf(thrown) }, 'that a line is in trouble could not be written down'),
    )
  return {
    wrong: async (line) => {
      const before = wrong.get(line.id)
      const goesOn = before !== undefined && now() - before.since < within
      const one = goesOn ? { ...before, times: before.times + 1 } : { since: now(), times: 1 }
      wrong.set(line.id, one)
      if (one.times < bound) return
      noted.add(line.id)
      await quietly(noteFailingPart(app, named(line), new WronglySignedError()))
    },
    right: async (line) => {
      wrong.delete(line.id)
      if (noted.delete(line.id)) await quietly(noteWorkingPart(app.db, named(line)))
    },
  }
}
