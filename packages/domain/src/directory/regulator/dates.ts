import { addMilliseconds, fromEpochMilliseconds, type Instant, minutes } from '../../time/instant.ts'
import type { Opening, WorkingCalendar } from '../../time/working-calendar.ts'
import { endOfWorkingDay } from '../../time/working-time.ts'
import type { LegalSpan, RegulatorProfile } from './profile.ts'

/** The last minute of a day, so that whoever reads the moment reads that day. */
const dayEndsAt = 23 * 60 + 59

const wholeDay: readonly Opening[] = [{ from: 0, to: dayEndsAt }]

/** The working days of a law: Monday to Friday but for public holidays, whatever hours the company keeps. */
export const legalWeek: WorkingCalendar['week'] = [wholeDay, wholeDay, wholeDay, wholeDay, wholeDay, [], []]

/**
 * When a span that the law gives ends. The day of receipt is never counted, whether or not it is a working day, so of
 * two readings it is the earlier one. Of days it is the last minute of the last one.
 */
export const legalDate = (receipt: Instant, span: LegalSpan, calendar: WorkingCalendar): Instant => {
  if ('minutes' in span) return addMilliseconds(receipt, minutes(span.minutes))
  if ('workingDays' in span) return endOfWorkingDay(receipt, span.workingDays, calendar)
  const { timeZone } = calendar
  const last = Temporal.Instant.from(receipt)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .add({ days: span.calendarDays })
  const plainTime = new Temporal.PlainTime(Math.floor(dayEndsAt / 60), dayEndsAt % 60)
  return fromEpochMilliseconds(last.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds)
}

/** A clock of one complaint. */
export interface LegalClock {
  readonly key: string
  readonly rises: Instant
  readonly due: Instant
  readonly endsWith: RegulatorProfile['steps'][number]['endsWith']
}

/**
 * Every clock that begins with the receipt of a complaint, in the order of the profile. While nobody signed it no letter
 * by it goes out, and what would end with one ends with our answer.
 */
export const legalClocks = (
  receipt: Instant,
  { steps, readBy }: Pick<RegulatorProfile, 'steps' | 'readBy'>,
  calendar: WorkingCalendar,
): readonly LegalClock[] =>
  steps.map(({ key, within, risesAfter, endsWith }) => ({
    key,
    rises: legalDate(receipt, risesAfter, calendar),
    due: legalDate(receipt, within, calendar),
    endsWith: endsWith === 'firstWord' || readBy !== null ? endsWith : 'answer',
  }))
