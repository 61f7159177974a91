import type { CaseId } from '@buckstop/domain'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { type Audience, audiencesOf, createSeen } from '../sight/staff/audience.ts'
import { viewerIn } from '../sight/staff/viewer.ts'
import { createFollowers, type Follower } from './followers.ts'
import { createHere, type Present } from './here.ts'
import { createHistory } from './history.ts'
import { createListeners, type Listener } from './listeners.ts'
import { tellHere } from '../changes/here.ts'
import { listenToNotices } from '../changes/notices.ts'
import type { RecognisedLately } from '../sign-in/recognised-lately.ts'
import type { Doing } from '../shapes/here.ts'
import { stillAdmitted } from './still-admitted.ts'

/** What changes in all processes, told to those who look: one database connection and one look at a change, however many listen. */
export interface Live {
  /** Of this process and this start, so that a client that comes back elsewhere is told to look again. */
  readonly epoch: string
  /** The number of the latest change. */
  readonly version: () => number
  /** Hears every change from now on, after those since `after`; the function stops it. Else who has too many. */
  readonly listen: (listener: Listener, after: number | null) => (() => void) | 'all' | 'person'
  readonly listeners: () => number
  /** Who has a case open now, whichever process they are at. */
  readonly hereIn: (caseId: CaseId) => readonly Present[]
  /** What the customer does in the chat of a case at this moment; null where they have it open nowhere. */
  readonly customerIn: (caseId: CaseId) => Doing | null
  /** Hears of one case from now on, whoever is asked whether they may; the function stops it. Null where too many do. */
  readonly follow: (caseId: CaseId, follower: Follower) => (() => void) | null
  readonly close: () => Promise<void>
}

const pauseMs = 50
// Telling a thousand at once would hold up whoever is just telling us something: a few, and a breath.
const listenersAtOnce = 5
const breathMs = 10
const admissionEveryMs = 2_000
const heartbeatMs = 15_000
const forgettingMs = 2_000
// Above this everything is looked at again by whoever listens.
const mostLookedAt = 1_000
const mostNamed = 200

export const createLive = (
  app: Pick<AppContext, 'db' | 'directory' | 'clock' | 'log'>,
  url: string,
  epoch: string,
  lately?: Pick<RecognisedLately, 'forget' | 'hears'>,
): Live => {
  const listeners = createListeners()
  const history = createHistory()
  const here = createHere()
  const closing = new AbortController()
  let changed = new Set<CaseId>()
  let missed = false
  let telling: Promise<void> | undefined

  const breathe = async (ms: number): Promise<void> => {
    await sleep(ms, undefined, { signal: closing.signal }).catch(() => undefined)
  }

  /** After so many were told. */
  const pace = async (told: number): Promise<void> => {
    if (told % listenersAtOnce === 0) await breathe(breathMs)
  }
  const followers = createFollowers(pace)

  const tellAll = async (audiences: readonly Audience[] | null, version: number): Promise<void> => {
    const { directory, people } = await app.directory.current()
    const seen = audiences === null ? null : createSeen(audiences)
    const now = app.clock.now()
    let notified = 0
    for (const person of listeners.people()) {
      if (closing.signal.aborted) return
      const role = people.get(person)?.role
      if (role === undefined || directory.people.get(person)?.active !== true) {
        for (const listener of listeners.of(person)) listener.end()
        continue
      }
      const cases = seen === null ? null : seen(viewerIn({ directory }, { id: person, role }, now))
      if (cases?.length === 0) continue
      const news = cases !== null && cases.length > mostNamed ? null : cases
      for (const listener of listeners.of(person)) {
        listener.tell(news, version)
        notified += 1
        await pace(notified)
      }
    }
  }

  /** One look at a time; what changes meanwhile waits for the next. */
  const tellChanges = async (): Promise<void> => {
    while ((missed || changed.size > 0) && !closing.signal.aborted) {
      const cases = missed || changed.size > mostLookedAt ? null : [...changed]
      changed = new Set()
      missed = false
      const { version } = history.add(cases)
      if (listeners.count() > 0)
        await tellAll(cases === null ? null : await audiencesOf(app.db, cases), version)
      await breathe(pauseMs)
    }
  }

  const tellSoon = (): void => {
    telling ??= tellChanges()
      .catch((error: unknown) => {
        app.log.warn({ err: error }, 'a change was not told to those who look')
        // Whoever listens finds out by looking again.
        for (const listener of listeners.all()) listener.tell(null, history.version())
      })
      .finally(() => {
        telling = undefined
        if ((missed || changed.size > 0) && !closing.signal.aborted) tellSoon()
      })
  }

  // Only those hear of it who have the case open themselves, which they could not without seeing it.
  const tellThoseIn = (caseId: CaseId, but?: string): void => {
    for (const { person } of here.in(caseId).filter((one) => one.person !== but))
      for (const listener of listeners.of(person)) listener.here(caseId, history.version())
  }

  const notices = listenToNotices(url, app.log, {
    changed: (cases) => {
      if (cases === null) {
        missed = true
        void followers.tellAll()
      } else {
        for (const one of cases) changed.add(one)
        followers.tellChanged(cases)
      }
      tellSoon()
    },
    // Of nobody else's business, and of no history: whoever was away asks for their lists again anyway.
    seen: ({ person, ...seen }) => {
      for (const listener of listeners.of(person)) listener.seen(seen, history.version())
    },
    here: (said) => {
      if (!here.hear(said, performance.now())) return
      followers.tellHere(said.case)
      tellThoseIn(said.case, said.person)
    },
    signInEnded: () => lately?.forget(),
    listening: (isListening) => lately?.hears(isListening),
  })

  const admit = async (): Promise<void> => {
    const all = listeners.all()
    if (all.length === 0) return
    const held = await stillAdmitted(
      app.db,
      all.map(({ credential }) => credential),
      new Date(),
    )
    for (const listener of all) if (!held.has(listener.credential.id)) listener.end()
  }
  const admitting = setInterval(() => {
    admit().catch((error: unknown) => app.log.warn({ err: error }, 'sessions of listeners not looked at'))
  }, admissionEveryMs).unref()
  const beating = setInterval(() => {
    for (const listener of listeners.all()) listener.beat()
    followers.beat()
    tellHere(app.db, followers.present()).catch((error: unknown) =>
      app.log.warn({ err: error }, 'nobody was told who is at the chat'),
    )
  }, heartbeatMs).unref()

  const forgetting = setInterval(() => {
    for (const caseId of here.forget(performance.now())) {
      followers.tellHere(caseId)
      tellThoseIn(caseId)
    }
  }, forgettingMs).unref()

  const replay = async (listener: Listener, after: number): Promise<void> => {
    const version = history.version()
    const cases = history.since(after)
    if (cases === null) return listener.tell(null, version)
    if (cases.length === 0) return
    const [{ directory, people }, audiences] = await Promise.all([
      app.directory.current(),
      audiencesOf(app.db, cases),
    ])
    const role = people.get(listener.person)?.role
    if (role === undefined) return
    const viewer = viewerIn({ directory }, { id: listener.person, role }, app.clock.now())
    const seen = createSeen(audiences)(viewer)
    if (seen.length > 0) listener.tell(seen.length > mostNamed ? null : seen, version)
  }

  return {
    epoch,
    version: history.version,
    listen: (listener, after) => {
      const stop = listeners.add(listener)
      if (typeof stop === 'function' && after !== null) {
        replay(listener, after).catch(() => listener.tell(null, history.version()))
      }
      return stop
    },
    listeners: listeners.count,
    hereIn: here.in,
    customerIn: here.customerIn,
    follow: followers.add,
    close: async () => {
      closing.abort()
      clearInterval(admitting)
      clearInterval(beating)
      clearInterval(forgetting)
      for (const listener of listeners.all()) listener.end()
      followers.end()
      await notices.close()
      await telling
    },
  }
}
