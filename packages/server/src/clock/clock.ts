import { fromEpochMilliseconds, type Instant } from '@buckstop/domain'

/** The one source of time for everything of the domain; sign-in sessions use real time. */
export interface Clock {
  readonly now: () => Instant
}

export const systemClock: Clock = { now: () => fromEpochMilliseconds(Date.now()) }

/** A clock that stands still until it is set; for stories and tests. */
export interface SettableClock extends Clock {
  readonly set: (moment: Instant) => void
}

export const settableClock = (start: Instant): SettableClock => {
  let moment = start
  return {
    now: () => moment,
    set: (to) => {
      moment = to
    },
  }
}

/** A timestamp of the database as the domain writes it. */
export const instantOf = (date: Date): Instant => fromEpochMilliseconds(date.getTime())
