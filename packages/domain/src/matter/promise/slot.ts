import type { Directory, PersonId, TeamName } from '../../directory/directory.ts'
import { teamNow } from '../../directory/team-now.ts'
import { addMilliseconds, days, minutes, toEpochMilliseconds } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { isOpenAt } from '../../time/working-time.ts'

const length = minutes(30)
/** So that whoever is to ring has seen it by then. */
const notice = minutes(60)
const furthest = days(14)
/** Between two that are offered of one day, so that a few of them are a choice. */
const apart = minutes(120)
const mostOfADay = 3

/** Whose time it is, and for which team they ring. */
export interface Ringing {
  readonly of: PersonId
  readonly team: TeamName
  readonly now: Instant
}

/** A call-back at a time that was chosen is due by its end. */
export const endOfSlot = (start: Instant): Instant => addMilliseconds(start, length)

/** Whether somebody can ring then, from its first moment to its last: at work by their shift, with their team open. */
export const isSlot = (
  start: Instant,
  { people, ...directory }: Directory,
  { of, team, now }: Ringing,
): boolean => {
  const person = people.get(of)
  const hours = directory.teams.get(teamNow({ people, ...directory }, team))?.hours
  if (person === undefined || !person.active || person.presence.kind !== 'present') return false
  if (start <= now || start > addMilliseconds(now, furthest)) return false
  if (toEpochMilliseconds(start) % length !== 0) return false
  const last = addMilliseconds(endOfSlot(start), -1)
  return [person.shifts, ...(hours === undefined ? [] : [hours])].every(
    (calendar) => isOpenAt(start, calendar) && isOpenAt(last, calendar),
  )
}

/**
 * The next times at which somebody can be asked to ring, spread over days, in order; at most `most`.
 * @param isTaken whether they are away or have another call to make then
 */
export const nextSlots = (
  directory: Directory,
  ringing: Ringing,
  { isTaken, most }: { readonly isTaken: (start: Instant) => boolean; readonly most: number },
): readonly Instant[] => {
  const zone = directory.people.get(ringing.of)?.shifts.timeZone ?? 'UTC'
  const dayOf = (at: Instant): string =>
    Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
  const found: Instant[] = []
  const begin = Math.ceil((toEpochMilliseconds(ringing.now) + notice) / length) * length
  let start = addMilliseconds(ringing.now, begin - toEpochMilliseconds(ringing.now))
  const end = addMilliseconds(ringing.now, furthest)
  while (found.length < most && start <= end) {
    const before = found.at(-1)
    const sameDay = found.filter((one) => dayOf(one) === dayOf(start)).length
    const near = before !== undefined && start < addMilliseconds(before, apart)
    if (!near && sameDay < mostOfADay && isSlot(start, directory, ringing) && !isTaken(start))
      found.push(start)
    start = addMilliseconds(start, length)
  }
  return found
}
