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
import type { AskForPerson } from './commands.ts'

export interface WhoComes {
  readonly person: PersonId
  readonly by: Instant
}

/** From a place that the case itself gives, so that many who ask at once do not all wait for the first of a team. */
const beginningAnywhere = (people: readonly PersonId[], of: string): readonly PersonId[] => {
  let place = 7
  for (let at = 0; at < of.length; at += 1) place = (place * 31 + of.charCodeAt(at)) % 9973
  const from = people.length === 0 ? 0 : place % people.length
  return [...people.slice(from), ...people.slice(0, from)]
}

/**
 * The owner while they are at work until then and nobody else waits for them; else who covers for them, or one of
 * their team; where all of them have somebody waiting, the first of these all the same.
 */
const whoIsThere = (
  { id: of, owner, team, complainedAbout }: LivingCase,
  { directory, now }: Context,
  { until, busy }: { readonly until: Instant; readonly busy: readonly PersonId[] },
): PersonId | null => {
  const isThere = (id: PersonId): boolean =>
    isOnDuty(directory, id, now) && isOnDuty(directory, id, until) && !complainedAbout.includes(id)
  const cover = coverOf(directory, owner, team, now, complainedAbout)
  const members = directory.teams.get(teamNow(directory, team))?.members ?? []
  const there = [
    ...(isThere(owner) ? [owner] : []),
    ...(cover === null ? [] : [cover]),
    ...beginningAnywhere(members, of).filter(isThere),
  ]
  return there.find((id) => !busy.includes(id)) ?? there[0] ?? null
}

/**
 * Who comes to the customer, and by when: somebody who is there, within minutes, where the team is open until then;
 * else the owner rings them, at the next time at which they can.
 */
export const whoComes = (
  state: LivingCase,
  context: Context,
  { busy = [], calls = [] }: Pick<AskForPerson, 'busy' | 'calls'> = {},
): WhoComes => {
  const { directory, now, terms } = context
  const { owner: of, team } = state
  const hours = directory.teams.get(teamNow(directory, team))?.hours
  const until = addMilliseconds(now, minutes(terms.personMinutes))
  const isOpen = hours !== undefined && isOpenAt(now, hours) && isOpenAt(until, hours)
  const there = isOpen ? whoIsThere(state, context, { until, busy }) : null
  if (there !== null) return { person: there, by: until }
  const isTaken = (start: Instant): boolean => calls.some((due) => due > start && due <= endOfSlot(start))
  const [slot] = nextSlots(directory, { of, team, now }, { isTaken, most: 1 })
  return { person: of, by: slot === undefined ? endOfTheirNextDay(of, context) : endOfSlot(slot) }
}
