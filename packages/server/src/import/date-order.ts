import { type Instant, parseInstant } from '@buckstop/domain'

/** How a file writes its days: `2026-11-21` (`iso`), `11/21/2026` (`mdy`) or `21/11/2026` (`dmy`). */
export const dateOrders = ['iso', 'mdy', 'dmy'] as const
export type DateOrder = (typeof dateOrders)[number]

const slashed = /^(?<first>\d{1,2})[./-](?<second>\d{1,2})[./-](?<year>\d{4})$/

/**
 * The order that fits every one of the dates, or null where more than one does (03/04/2026), so that a person
 * has to say.
 */
export const findDateOrder = (dates: readonly string[]): DateOrder | null => {
  const fitting = dateOrders.filter((order) => dates.every((date) => parseDate(date, order, 'UTC') !== null))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/** A day without a time is taken as noon where the company is; null where the text is no such date. */
export const parseDate = (text: string, order: DateOrder, timeZone: string): Instant | null => {
  const trimmed = text.trim()
  if (order === 'iso')
    return /^\d{4}-\d{2}-\d{2}$/.test(trimmed) ? noon(trimmed, timeZone) : isoMoment(trimmed)
  const found = slashed.exec(trimmed)?.groups
  if (found === undefined) return null
  const [month, day] = order === 'mdy' ? [found['first'], found['second']] : [found['second'], found['first']]
  return noon(`${found['year']}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`, timeZone)
}

const isoMoment = (text: string): Instant | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) ? parseInstant(text) : null

const noon = (day: string, timeZone: string): Instant | null => {
  try {
    const local = Temporal.PlainDate.from(day, { overflow: 'reject' }).toZonedDateTime({
      timeZone,
      plainTime: '12:00',
    })
    return parseInstant(new Date(local.epochMilliseconds).toISOString())
  } catch {
    return null
  }
}
