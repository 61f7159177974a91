import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import { endOfWorkingDay, hourOfWorkingDay } from '../../time/working-time.ts'
import type { WorkingCalendar } from '../../time/working-calendar.ts'
import type { Context } from '../context.ts'

const never: WorkingCalendar = { timeZone: 'UTC', week: [[], [], [], [], [], [], []], holidays: new Set() }

/** When somebody works; a calendar that is never open for who is not known, which counts days of the clock. */
export const calendarOf = (person: PersonId, { directory }: Context): WorkingCalendar =>
  directory.people.get(person)?.shifts ?? never

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

/** The end of the working day of that person which is so many working days after a moment. */
export const workingDaysAfter = (person: PersonId, from: Instant, count: number, context: Context): Instant =>
  endOfWorkingDay(from, count, calendarOf(person, context))
