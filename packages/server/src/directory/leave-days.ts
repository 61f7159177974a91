import { addMilliseconds, type Instant, instant } from '@buckstop/domain'

/** The moment at which a day begins, where the company is. @param day `YYYY-MM-DD` */
export const beginOfDay = (day: string, timeZone: string): Instant =>
  instant(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone }).toInstant().toString())

/** The day of a moment, where the company is. */
export const dayOf = (at: Instant, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** As counted in UTC, for asking the calendar of the years around. */
export const yearOf = (at: Instant): number => Number(at.slice(0, 4))

export const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** A moment of the last day before leave is over, for saying until when it lasts. */
export const lastDayBefore = (until: Instant): Instant => addMilliseconds(until, -1)
