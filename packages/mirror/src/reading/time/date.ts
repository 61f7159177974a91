import type { TimeOrder } from './order.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const NAMED =
  /^(?:[a-z]{3,9}\.?,? +)?(?:(?<d1>\d{1,2})[ ./-](?<m1>[a-z]{3})[a-z]{0,6}\.?[ ,./-]+(?<y1>\d{4}|\d{2})|(?<m2>[a-z]{3})[a-z]{0,6}\.? +(?<d2>\d{1,2}),? +(?<y2>\d{4}))(?!\d)/i

/** Where a date ends and the day it names, in days since 1970-01-01 (NaN for no date). Written anew by each call. */
export type DateFound = { days: number; end: number }

/** Reads the date at the start of `buffer[start, end)` into `found`. */
export const readDate = (
  buffer: Uint8Array,
  start: number,
  end: number,
  order: TimeOrder,
  found: DateFound,
): void => {
  found.days = NaN
  let at = start
  let first = 0
  while (at < end && isDigit(buffer[at] ?? 0)) first = first * 10 + (buffer[at++] ?? 0) - 48
  const firstDigits = at - start
  if (firstDigits === 8) {
    found.end = at
    found.days = dayOf(Math.floor(first / 10_000), Math.floor(first / 100) % 100, first % 100)
    return
  }
  if (firstDigits === 0 || (at + 1 < end && isLetter(buffer[at + 1] ?? 0)))
    return readNamed(buffer, start, end, found)
  if (firstDigits > 4 || firstDigits === 3 || at >= end || !isSeparator(buffer[at] ?? 0)) return

  let second = 0
  const secondStart = ++at
  while (at < end && isDigit(buffer[at] ?? 0)) second = second * 10 + (buffer[at++] ?? 0) - 48
  if (at === secondStart || at - secondStart > 2 || at >= end || !isSeparator(buffer[at] ?? 0)) return

  let third = 0
  const thirdStart = ++at
  while (at < end && isDigit(buffer[at] ?? 0)) third = third * 10 + (buffer[at++] ?? 0) - 48
  const thirdDigits = at - thirdStart
  if (thirdDigits === 0 || thirdDigits > 4 || thirdDigits === 3) return
  found.end = at
  if (firstDigits === 4) {
    if (thirdDigits <= 2) found.days = dayOf(first, second, third)
  } else if (order === 'year-month-day') {
    if (thirdDigits <= 2) found.days = dayOf(fullYear(first), second, third)
  } else {
    const year = thirdDigits === 4 ? third : fullYear(third)
    found.days = order === 'day-month-year' ? dayOf(year, second, first) : dayOf(year, first, second)
  }
}

/** `12-Jan-2009`, `12 January 2009`, `Mon, 12 Jan 2009`, `Jan 12, 2009`. */
const readNamed = (buffer: Uint8Array, start: number, end: number, found: DateFound): void => {
  const text = String.fromCharCode(...buffer.subarray(start, Math.min(end, start + 40)))
  const match = NAMED.exec(text)
  if (match === null) return
  const { d1, m1, y1, d2, m2, y2 } = match.groups ?? {}
  const month = MONTHS.indexOf((m1 ?? m2 ?? '').toLowerCase()) + 1
  const year = y1 ?? y2 ?? ''
  found.end = start + match[0].length
  found.days = dayOf(year.length === 2 ? fullYear(Number(year)) : Number(year), month, Number(d1 ?? d2))
}

const fullYear = (twoDigits: number): number => (twoDigits < 70 ? 2000 : 1900) + twoDigits

const dayOf = (year: number, month: number, day: number): number => {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0)) return NaN
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return NaN
  return civilDays(year, month, day)
}

/** Days from 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years from 1 March. */
const civilDays = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isLetter = (c: number): boolean => (c | 32) >= 97 && (c | 32) <= 122
const isSeparator = (c: number): boolean => c === 45 || c === 47 || c === 46 || c === 32
