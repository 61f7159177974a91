import { neighbourhood } from '../addresses/address.ts'

/** What the bodies of requests may take of this process while they come in. */
export interface BodyBounds {
  /** The longest that JSON, or a form with its files, may be on its way. */
  readonly jsonMs: number
  readonly formMs: number
  /** Most of each that are on their way, or being answered, at once. */
  readonly json: number
  readonly forms: number
  /** Most bytes of them all that are held in memory, and most of files kept beside it until they are stored. */
  readonly memoryBytes: number
  readonly fileBytes: number
}

export const bodyBounds: BodyBounds = {
  jsonMs: 15_000,
  formMs: 120_000,
  json: 1_000,
  forms: 100,
  memoryBytes: 64_000_000,
  fileBytes: 2_000_000_000,
}

/** More is coming in at once than fits; whoever sent it tries again in a moment. */
export class NoRoomError extends Error {
  constructor() {
    super('too many bodies at once')
    this.name = 'NoRoomError'
  }
}

type Kind = 'json' | 'forms'

/** What one request's body takes, until it leaves. Each of them throws NoRoomError where that is too much. */
export interface BodyPlace {
  readonly patienceMs: number
  readonly holdInMemory: (bytes: number) => void
  readonly keepInFile: (bytes: number) => void
  readonly leave: () => void
}

export interface BodyRoom {
  /** @throws NoRoomError */
  readonly enter: (kind: Kind, sender: string) => BodyPlace
  /** How much of it is taken. */
  readonly taken: () => Readonly<Taken>
}

type Taken = Record<'json' | 'forms' | 'memoryBytes' | 'fileBytes', number>

// Nobody takes all of it: whoever sends slowly from one address leaves the others theirs.
const shareOfOne = 0.25

const nothing = (): Taken => ({ json: 0, forms: 0, memoryBytes: 0, fileBytes: 0 })

/** Bounds what all bodies take together, and what those of one address take. One for each process. */
export const createBodyRoom = (over: Partial<BodyBounds> = {}): BodyRoom => {
  const bounds = { ...bodyBounds, ...over }
  const all = nothing()
  const ofSenders = new Map<string, Taken>()
  const enter: BodyRoom['enter'] = (kind, sender) => {
    const key = neighbourhood(sender)
    const theirs = ofSenders.get(key) ?? nothing()
    const own = nothing()
    const take = (what: keyof Taken, amount: number): void => {
      const most = bounds[what]
      if (all[what] + amount > most || theirs[what] + amount > most * shareOfOne) throw new NoRoomError()
      for (const one of [all, theirs, own]) one[what] += amount
    }
    take(kind, 1)
    ofSenders.set(key, theirs)
    return {
      patienceMs: kind === 'json' ? bounds.jsonMs : bounds.formMs,
      holdInMemory: (bytes) => take('memoryBytes', bytes),
      keepInFile: (bytes) => take('fileBytes', bytes),
      leave: () => {
        for (const what of ['json', 'forms', 'memoryBytes', 'fileBytes'] as const) {
          all[what] -= own[what]
          theirs[what] -= own[what]
          own[what] = 0
        }
        if (theirs.json + theirs.forms === 0) ofSenders.delete(key)
      },
    }
  }
  return { enter, taken: () => ({ ...all }) }
}
