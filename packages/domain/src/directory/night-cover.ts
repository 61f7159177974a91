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
import { isOnDuty } from './presence.ts'

/** Whether somebody of ours can be called to danger at every hour of the days ahead. */
export interface NightCover {
  /** Hours of the days looked at in which some team has nobody awake. */
  readonly hoursWithout: number
  readonly hoursAhead: number
  /** The first time from now on in which a team has nobody, and which teams; null where there is none. */
  readonly next: { readonly from: Instant; readonly to: Instant; readonly teams: readonly TeamName[] } | null
}

const stepMinutes = 30

/** @param hoursAhead how far to look; a week shows every shift */
export const nightCover = (
  directory: Directory,
  now: Instant,
  absentWorkingDays: number,
  hoursAhead = 7 * 24,
): NightCover => {
  const absence = { now, absentWorkingDays }
  const callable = [...directory.teams.values()].map(({ name, members }) => ({
    name,
    people: [...new Set([...ladderAbove(directory, name, null, { absence }), ...members])],
  }))
  const missing: { readonly at: Instant; readonly teams: readonly TeamName[] }[] = []
  const halfHour = fromEpochMilliseconds(
    Math.floor(toEpochMilliseconds(now) / minutes(stepMinutes)) * minutes(stepMinutes),
  )
  const steps = (hoursAhead * 60) / stepMinutes
  for (let step = 0; step < steps; step += 1) {
    const at = step === 0 ? now : addMilliseconds(halfHour, minutes(step * stepMinutes))
    const known = new Map<PersonId, boolean>()
    const isAwake = (id: PersonId): boolean => {
      const awake = known.get(id) ?? isOnDuty(directory, id, at)
      known.set(id, awake)
      return awake
    }
    const teams = callable
      .filter(({ name, people }) => !people.some(isAwake) && everyoneOnRota(directory, name, at).length === 0)
      .map(({ name }) => name)
    missing.push({ at, teams })
  }
  const without = missing.filter(({ teams }) => teams.length > 0)
  const [first] = without
  if (first === undefined) return { hoursWithout: 0, hoursAhead, next: null }
  const end = missing.find(({ at, teams }) => at > first.at && teams.length === 0)
  return {
    hoursWithout: Math.ceil((without.length * stepMinutes) / 60),
    hoursAhead,
    next: { from: first.at, to: end?.at ?? addMilliseconds(now, hours(hoursAhead)), teams: first.teams },
  }
}
