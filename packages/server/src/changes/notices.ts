import type { CaseId, PersonId } from '@buckstop/domain'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { channel } from './announce.ts'
import { hereChannel, hereIn, type HereNotice } from './here.ts'

/** What all processes announce, on one database connection. */
export interface Notices {
  readonly close: () => Promise<void>
}

const longestPauseMs = 5_000
const uuid = /^[0-9a-f-]{36}$/

/** Somebody looked at a case; or put it back among what is new to them (`unread`). */
export interface SeenNotice {
  readonly person: PersonId
  readonly case: CaseId
  readonly unread: boolean
}

/** Who is told of what is heard. */
export interface Hearers {
  /** The cases of a notice; null where some may have been missed. */
  readonly changed: (cases: readonly CaseId[] | null) => void
  /** Somebody looked at a case, or put it back among what is new to them. */
  readonly seen: (seen: SeenNotice) => void
  /** Somebody has a case open, or closed it. */
  readonly here: (here: HereNotice) => void
  /** A session or a token ended. */
  readonly signInEnded: () => void
  readonly listening: (isListening: boolean) => void
}

/** On which processes tell each other who looked at which case: the person, the case, and whether it is new again. */
export const seenChannel = 'buckstop_seen'

// As the triggers of the sign-in tables say it.
const signInChannel = 'buckstop_sign_in_ended'

const tellSeen = (hearers: Hearers, [person = '', caseId = '', how]: readonly string[]): void => {
  if (uuid.test(person) && uuid.test(caseId)) hearers.seen({ person, case: caseId, unread: how === 'unread' })
}

const tellHere = (hearers: Hearers, words: readonly string[]): void => {
  const here = hereIn(words)
  if (here !== null) hearers.here(here)
}

/** Begins to listen; connects by itself, again and again where the connection breaks. */
export const listenToNotices = (url: string, log: Logger, hearers: Hearers): Notices => {
  const closing = new AbortController()
  let client: pg.Client | undefined
  const connect = async (): Promise<void> => {
    const made = new pg.Client({ connectionString: url, application_name: 'buckstop live', keepAlive: true })
    client = made
    const lost = new Promise<void>((resolve) => {
      made.on('end', resolve)
      made.on('error', () => resolve())
    })
    made.on('notification', (heard) => {
      const words = (heard.payload ?? '').split(' ')
      if (heard.channel === signInChannel) hearers.signInEnded()
      else if (heard.channel === seenChannel) tellSeen(hearers, words)
      else if (heard.channel === hereChannel) tellHere(hearers, words)
      else hearers.changed(words.filter((id) => uuid.test(id)))
    })
    const begin = async (): Promise<true> => {
      await made.connect()
      await made.query(
        `listen ${channel}; listen ${seenChannel}; listen ${hereChannel}; listen ${signInChannel}`,
      )
      return true
    }
    // One that is ended while it connects never says so to whoever waits for the connection.
    if ((await Promise.race([begin(), lost])) !== true) return
    hearers.listening(true)
    // What was told while nobody listened is not known: everyone looks again.
    hearers.changed(null)
    await lost
    hearers.listening(false)
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
    close: async () => {
      closing.abort()
      await client?.end().catch(() => undefined)
      await running
    },
  }
}
