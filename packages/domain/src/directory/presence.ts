import type { Instant } from '../time/instant.ts'
import { endOfNextWorkingDay, endOfShift, isOpenAt } from '../time/working-time.ts'
import type { Directory, Person, PersonId } from './directory.ts'

/** The moment of asking, and how many working days somebody may be absent before things move without them. */
export interface Absence {
  readonly now: Instant
  readonly absentWorkingDays: number
}

/** When an absence has lasted longer than allowed: the end of the last working day they may miss; null if not absent. */
export const absenceRunsOut = (person: Person, absentWorkingDays: number): Instant | null => {
  if (person.presence.kind !== 'absent') return null
  let moment = person.presence.since
  for (let day = 0; day < absentWorkingDays; day += 1) moment = endOfNextWorkingDay(moment, person.shifts)
  return moment
}

export const isAbsentTooLong = (person: Person, { now, absentWorkingDays }: Absence): boolean => {
  const end = absenceRunsOut(person, absentWorkingDays)
  return end !== null && end <= now
}

/** May own a case: works here and is not on leave. */
export const canOwn = (directory: Directory, id: PersonId, excluding: readonly PersonId[] = []): boolean => {
  const person = directory.people.get(id)
  return (
    person !== undefined && person.active && person.presence.kind !== 'onLeave' && !excluding.includes(id)
  )
}

/** At work at this moment: active, present, and within their shift. */
export const isOnDuty = (directory: Directory, id: PersonId, now: Instant): boolean => {
  const person = directory.people.get(id)
  return (
    person !== undefined &&
    person.active &&
    person.presence.kind === 'present' &&
    isOpenAt(now, person.shifts)
  )
}

/** Here today: active, present, and within the hours of their shift, a pause at noon included. */
export const isHere = (directory: Directory, id: PersonId, now: Instant): boolean => {
  const person = directory.people.get(id)
  return (
    person !== undefined &&
    person.active &&
    person.presence.kind === 'present' &&
    endOfShift(now, person.shifts) !== null
  )
}

/** Who is named to stand in for somebody: for this leave, else for any. */
export const deputyOf = ({ presence, usualDeputy = null }: Person): PersonId | null =>
  presence.kind === 'onLeave' ? (presence.deputy ?? usualDeputy) : usualDeputy

export interface StandIn {
  readonly excluding?: readonly PersonId[]
  readonly absence: Absence
}

/**
 * The person themselves where they can act; on leave, their deputy, or the deputy's deputy; null where that ends
 * with nobody (left, absent too long, excluded, a circle of deputies).
 */
export const whoStandsFor = (
  directory: Directory,
  id: PersonId,
  { excluding = [], absence }: StandIn,
): PersonId | null => {
  const asked = new Set<PersonId>()
  let next: PersonId | null = id
  while (next !== null && !asked.has(next)) {
    asked.add(next)
    const person = directory.people.get(next)
    if (person === undefined || !person.active || isAbsentTooLong(person, absence)) return null
    if (person.presence.kind !== 'onLeave') return excluding.includes(next) ? null : next
    next = deputyOf(person)
  }
  return null
}
