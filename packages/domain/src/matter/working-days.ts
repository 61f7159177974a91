import type { PersonId } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import { endOfWorkingDay } from '../time/working-time.ts'
import { neverWorked, type WorkingCalendar } from '../time/working-calendar.ts'
import type { Context } from './context.ts'

/** When somebody works. Whoever is not known has a calendar that is never open: their days are those of the clock. */
export const calendarOf = (person: PersonId, { directory }: Context): WorkingCalendar =>
  directory.people.get(person)?.shifts ?? neverWorked

/** The end of the working day of that person which is so many working days after a moment. */
export const workingDaysAfter = (person: PersonId, from: Instant, count: number, context: Context): Instant =>
  endOfWorkingDay(from, count, calendarOf(person, context))
