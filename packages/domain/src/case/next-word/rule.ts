import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { calendarOf } from '../../matter/working-days.ts'
import { earlier, type Instant } from '../../time/instant.ts'
import type { WorkingCalendar } from '../../time/working-calendar.ts'
import { endOfWorkingDay, hourOfWorkingDay } from '../../time/working-time.ts'
import { inZone } from '../../time/zone.ts'
import { partsOf } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'

/**
 * When the customer hears again where nobody named a date: noon of the second working day of whoever owes it, by the
 * clock of the customer where that is known. Of several whose cases have joined, whichever noon comes first.
 * @param later working days more, for many that are dated at once
 */
export const byRule = (
  state: Pick<LivingCase, 'id' | 'absorbed' | 'zones'>,
  person: PersonId,
  context: Context,
  later = 0,
): Instant => {
  const { now, terms } = context
  const { nextWordWorkingDays, nextWordHour } = terms
  const calendar = calendarOf(person, context)
  const { zones = [] } = state
  const theirs = zones.map(({ zone }) => inZone(calendar, zone))
  const clocks: readonly WorkingCalendar[] =
    theirs.length < partsOf(state).length ? [calendar, ...theirs] : theirs
  return clocks
    .map((clock) => hourOfWorkingDay(now, nextWordWorkingDays + later, nextWordHour, clock))
    .reduce(earlier)
}

/** The latest moment that the owner can name by themselves. */
export const latestNamed = (owner: PersonId, context: Context): Instant =>
  endOfWorkingDay(context.now, context.terms.nextWordMostWorkingDays, calendarOf(owner, context))
