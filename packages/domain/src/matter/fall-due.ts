import { fallOverdue } from './ask/decide.ts'
import type { Context } from './context.ts'
import type { Deadline, StandingDeadlineKind } from './deadline.ts'
import { missLeadersDate } from './escalation/miss.ts'
import { goUnacknowledged } from './escalation/unacknowledged.ts'
import { expire } from './ownership/offer.ts'
import { breakPromise } from './promise/break.ts'
import type { Instant } from '../time/instant.ts'
import { happens, type StandingStep } from './evolve-standing.ts'
import type { Standing } from './standing.ts'

/** The clock's one command: this deadline has come. Refused as `not-due` where the matter no longer waits for it. */
export interface FallDue<Kind extends string> {
  readonly type: 'fallDue'
  readonly deadline: Deadline<Kind>
}

/** For matters from before every open one had a date; see `decideGiveDates` of the case. */
export interface GiveDates {
  readonly type: 'giveDates'
  /** Working days later than usual, since many are dated at once. */
  readonly ahead: number
}

/** What follows in any matter when one of these has come. */
export const followsInStanding = (
  state: Standing,
  { kind, subject }: Deadline<StandingDeadlineKind>,
): StandingStep => {
  switch (kind) {
    case 'offerExpires':
      return state.offer === null ? happens() : expire(state.offer)
    case 'promiseReminder':
      return happens({ type: 'promiseReminded', promise: subject })
    case 'promiseDue':
      return breakPromise(subject)
    case 'askDue': {
      const ask = state.asks.find((open) => open.ask === subject)
      return ask === undefined ? happens() : fallOverdue(ask)
    }
    case 'escalationUnacknowledged':
      return goUnacknowledged(subject)
    case 'reportDue':
    case 'callDue':
    case 'escalationCloses':
      return missLeadersDate(subject)
    default: {
      const unknown: never = kind
      return unknown
    }
  }
}

/** Whether a deadline is left alone for now, since acting on it failed. */
export type LeftAlone = (deadline: Deadline<string>) => boolean

/** What of all this is due by now, the earliest of it; null where nothing is, or all of it is left alone. */
export const firstDue = <Kind extends string>(
  awaited: readonly Deadline<Kind>[],
  now: Instant,
  leftAlone: LeftAlone = () => false,
): FallDue<Kind> | null => {
  const [deadline] = awaited
    .filter((one) => one.due <= now && !leftAlone(one))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  return deadline === undefined ? null : { type: 'fallDue', deadline }
}

/** The clock acts on exactly what a matter waits for, and not a moment early. */
export const isDue = <Kind extends string>(
  { deadline }: FallDue<Kind>,
  awaited: readonly Deadline<Kind>[],
  { now }: Context,
): boolean =>
  deadline.due <= now &&
  awaited.some(
    ({ kind, subject, due }) =>
      kind === deadline.kind && subject === deadline.subject && due === deadline.due,
  )
