import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { calendarOf } from '../../matter/working-days.ts'
import type { Instant } from '../../time/instant.ts'
import { endOfWorkingDay, hourOfWorkingDay } from '../../time/working-time.ts'

/**
 * When the customer hears again where nobody named a date: noon of the second working day of whoever owes it.
 * @param later working days more, for many that are dated at once
 */
export const byRule = (person: PersonId, context: Context, later = 0): Instant => {
  const { now, terms } = context
  const { nextWordWorkingDays, nextWordHour } = terms
  return hourOfWorkingDay(now, nextWordWorkingDays + later, nextWordHour, calendarOf(person, context))
}

/** The latest moment that the owner can name by themselves. */
export const latestNamed = (owner: PersonId, context: Context): Instant =>
  endOfWorkingDay(context.now, context.terms.nextWordMostWorkingDays, calendarOf(owner, context))
