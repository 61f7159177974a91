import { coverOf } from '../../directory/cover.ts'
import type { PersonId } from '../../directory/directory.ts'
import { isOnDuty } from '../../directory/presence.ts'
import { teamNow } from '../../directory/team-now.ts'
import { addMilliseconds, type Instant, minutes } from '../../time/instant.ts'
import { isOpenAt } from '../../time/working-time.ts'
import type { Context } from '../../matter/context.ts'
import { endOfTheirNextDay } from '../../matter/promise/due.ts'
import { endOfSlot, nextSlots } from '../../matter/promise/slot.ts'
import type { LivingCase } from '../state.ts'

export interface WhoComes {
  readonly person: PersonId
  readonly by: Instant
}

/** The owner while they are at work; else who covers for them, or the first of their team who is there. */
const whoIsThere = (
  { owner, team, complainedAbout }: LivingCase,
  { directory, now }: Context,
): PersonId | null => {
  const isThere = (id: PersonId): boolean => isOnDuty(directory, id, now) && !complainedAbout.includes(id)
  if (isThere(owner)) return owner
  const cover = coverOf(directory, owner, team, now, complainedAbout)
  return cover ?? directory.teams.get(teamNow(directory, team))?.members.find(isThere) ?? null
}

/**
 * Who comes to the customer, and by when: in the opening hours of the team somebody who is there, within minutes; else
 * the owner rings them, at the next time at which they can.
 */
export const whoComes = (state: LivingCase, context: Context): WhoComes => {
  const { directory, now, terms } = context
  const { owner: of, team } = state
  const hours = directory.teams.get(teamNow(directory, team))?.hours
  const there = hours !== undefined && isOpenAt(now, hours) ? whoIsThere(state, context) : null
  if (there !== null) return { person: there, by: addMilliseconds(now, minutes(terms.personMinutes)) }
  const [slot] = nextSlots(directory, { of, team, now }, { isTaken: () => false, most: 1 })
  return { person: of, by: slot === undefined ? endOfTheirNextDay(of, context) : endOfSlot(slot) }
}
