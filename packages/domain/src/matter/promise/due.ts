import type { PersonId } from '../../directory/directory.ts'
import { whyNotAhead } from '../../time/given.ts'
import {
  addMilliseconds,
  days,
  fromEpochMilliseconds,
  hours,
  later,
  toEpochMilliseconds,
} from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import { endOfNextWorkingDay } from '../../time/working-time.ts'
import type { Context } from '../context.ts'
import { refuse } from '../refusal.ts'
import type { Refusal } from '../refusal.ts'

/** Why nothing can be due then; null where it can. */
export const whyNotDue = (due: Instant, { now, terms }: Context): Refusal | null => {
  const code = whyNotAhead(due, now, terms.maxDaysAhead)
  if (code === null) return null
  return refuse(code, code === 'due-too-far' ? { days: terms.maxDaysAhead } : { now }).refusal
}

/** Some hours before it is due; half of its time where that is shorter. */
export const reminderFor = (due: Instant, { now, terms }: Context): Instant => {
  const start = toEpochMilliseconds(now)
  const end = toEpochMilliseconds(due)
  return fromEpochMilliseconds(end - Math.min(hours(terms.reminderHours), Math.floor((end - start) / 2)))
}

/** By the end of somebody's next working day: what we say where nothing else was agreed. */
export const endOfTheirNextDay = (id: PersonId, { directory, now }: Context): Instant => {
  const person = directory.people.get(id)
  return person === undefined ? addMilliseconds(now, days(1)) : endOfNextWorkingDay(now, person.shifts)
}

/**
 * When a call-back is due: by the end of the promiser's next working day unless agreed otherwise. A customer alone
 * can agree to later, not make it sooner.
 */
export const callBackDue = (of: PersonId, wished: Instant | null, context: Context): Instant => {
  const usual = endOfTheirNextDay(of, context)
  if (wished === null) return usual
  return context.actor.kind === 'person' ? wished : later(usual, wished)
}
