import type { Instant } from '../time/instant.ts'
import type { Directory, PersonId } from './directory.ts'
import { ladderAbove, lastResort } from './ladder.ts'
import { canOwn, isAbsentTooLong, isOnDuty } from './presence.ts'

export interface LookingAfter {
  /** Who can mend it, the one who is asked first where several can. */
  readonly admins: readonly PersonId[]
  /** Who had it and did not mend it. */
  readonly had: readonly PersonId[]
  readonly now: Instant
  readonly absentWorkingDays: number
}

/**
 * Whose it is to look after something of the company's own that does not work: an admin who is at work; where none is,
 * the first of them, and after that whoever is at work on the way up, since nobody who could mend it is there; in the end
 * anybody on that way. Each once.
 * @returns null where all of them had it, or there is nobody
 */
export const whoLooksAfter = (
  directory: Directory,
  { admins, had, now, absentWorkingDays }: LookingAfter,
): PersonId | null => {
  const absence = { now, absentWorkingDays }
  const able = admins.filter((id) => {
    const person = directory.people.get(id)
    return person !== undefined && canOwn(directory, id) && !isAbsentTooLong(person, absence)
  })
  const above = ladderAbove(directory, directory.fallbackTeam, null, { absence })
  const atWork = (id: PersonId): boolean => isOnDuty(directory, id, now)
  const there = able.filter(atWork)
  const first = there.length > 0 ? there : able.slice(0, 1)
  const inTurn = [...first, ...above.filter(atWork), ...able, ...above]
  if (inTurn.length === 0) return had.length > 0 ? null : lastResort(directory, { absence })
  return inTurn.find((id) => !had.includes(id)) ?? null
}
