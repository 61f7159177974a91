import {
  addMilliseconds,
  fromEpochMilliseconds,
  hours,
  minutes,
  toEpochMilliseconds,
} from '../time/instant.ts'
import type { Instant } from '../time/instant.ts'
import { everyoneOnRota } from './cover.ts'
import type { Directory, PersonId, TeamName } from './directory.ts'
import { ladderAbove } from './ladder.ts'
import { changesOfPresence, directoryAt, type LeaveAhead } from './leave-ahead.ts'
import { gapOf, type NightGap } from './night-gap.ts'
import { type Absence, isOnDuty } from './presence.ts'

/** Whether somebody of ours can be called to danger at every hour of the days ahead. */
export interface NightCover {
  /** Hours of the days looked at in which some team has nobody awake. */
  readonly hoursWithout: number
  readonly hoursAhead: number
  /** The first time from now on in which a team has nobody, and which teams; null where there is none. */
  readonly next: { readonly from: Instant; readonly to: Instant; readonly teams: readonly TeamName[] } | null
  /** The same as hours of the week, for comparing it with what a leader has signed. */
  readonly gap: NightGap
}

export interface NightsAhead {
  readonly now: Instant
  /** Leave that has not begun. */
  readonly ahead: readonly LeaveAhead[]
  readonly absentWorkingDays: number
  /** IANA name of the company's. */
  readonly timeZone: string
  /** How far to look; a week shows every shift. */
  readonly hoursAhead?: number
}

const stepMinutes = 30

/** Everybody is looked at as they will be at that hour: leave that is entered begins, and leave that is under way ends. */
export const nightCover = (
  directory: Directory,
  { now, ahead, absentWorkingDays, timeZone, hoursAhead = 7 * 24 }: NightsAhead,
): NightCover => {
  const end = addMilliseconds(now, hours(hoursAhead))
  const stretches = changesOfPresence(directory, ahead, [now, end]).map((from) =>
    stretchFrom(directoryAt(directory, ahead, from), { now: from, absentWorkingDays }),
  )
  const missing = halfHours(now, hoursAhead).map((at) => ({
    at,
    teams: withoutAnybody(
      stretches.findLast(({ from }) => from <= at),
      at,
    ),
  }))
  const without = missing.filter(({ teams }) => teams.length > 0)
  const [first] = without
  if (first === undefined) return { hoursWithout: 0, hoursAhead, next: null, gap: {} }
  const over = missing.find(({ at, teams }) => at > first.at && teams.length === 0)
  return {
    hoursWithout: Math.ceil((without.length * stepMinutes) / 60),
    hoursAhead,
    next: { from: first.at, to: over?.at ?? end, teams: first.teams },
    gap: gapOf(without, timeZone, stepMinutes),
  }
}

/** A time in which nobody goes on leave or comes back. */
interface Stretch {
  readonly from: Instant
  readonly directory: Directory
  readonly callable: readonly { readonly name: TeamName; readonly people: readonly PersonId[] }[]
}

const stretchFrom = (directory: Directory, absence: Absence): Stretch => ({
  from: absence.now,
  directory,
  callable: [...directory.teams.values()].map(({ name, members }) => ({
    name,
    people: [...new Set([...ladderAbove(directory, name, null, { absence }), ...members])],
  })),
})

/** This moment, and then every half hour by the clock. */
const halfHours = (now: Instant, hoursAhead: number): readonly Instant[] => {
  const step = minutes(stepMinutes)
  const before = Math.floor(toEpochMilliseconds(now) / step) * step
  return Array.from({ length: (hoursAhead * 60) / stepMinutes }, (_, count) =>
    count === 0 ? now : fromEpochMilliseconds(before + count * step),
  )
}

const withoutAnybody = (stretch: Stretch | undefined, at: Instant): readonly TeamName[] => {
  if (stretch === undefined) return []
  const { directory, callable } = stretch
  const known = new Map<PersonId, boolean>()
  const isAwake = (id: PersonId): boolean => {
    const awake = known.get(id) ?? isOnDuty(directory, id, at)
    known.set(id, awake)
    return awake
  }
  return callable
    .filter(({ name, people }) => !people.some(isAwake) && everyoneOnRota(directory, name, at).length === 0)
    .map(({ name }) => name)
}
