import { addMilliseconds, type Instant } from '@buckstop/domain'
import { instantOf } from '../clock/clock.ts'

/** The month of a moment where the company is. */
export const monthOf = (now: Instant, timeZone: string): string =>
  Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth().toString()

export const monthBefore = (month: string, months: number): string =>
  Temporal.PlainYearMonth.from(month).subtract({ months }).toString()

/** Midnight with which a month begins where the company is. */
export const beginsAt = (month: string, timeZone: string): Instant =>
  instantOf(
    new Date(
      Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 }).toZonedDateTime(timeZone).epochMilliseconds,
    ),
  )

/** The last millisecond of a month where the company is. */
export const endOf = (month: string, timeZone: string): Instant =>
  addMilliseconds(beginsAt(Temporal.PlainYearMonth.from(month).add({ months: 1 }).toString(), timeZone), -1)

/** The last whole month before a moment, where the company is; `to` is the first moment that is not of it. */
export const lastMonth = (now: Instant, timeZone: string) => {
  const current = monthOf(now, timeZone)
  const month = monthBefore(current, 1)
  return { month, from: beginsAt(month, timeZone), to: beginsAt(current, timeZone) }
}
