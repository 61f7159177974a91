import { textOf } from '../encoding.ts'
import { MonthNames } from './months.ts'
import type { TimeOrder } from './time-order.ts'

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const WORD = String.raw`\p{L}[\p{L}\p{M}]{1,14}`
const NAMED = new RegExp(
  [
    `^(?:${WORD}\\.?,? +)?(?:`,
    `(?<d1>\\d{1,2})(?:\\.? +(?:de |d[’'])?|[-./])(?<m1>${WORD})\\.?(?: +de +|[ ,./-]+)(?<y1>\\d{4}|\\d{2})`,
    `|(?<m2>${WORD})\\.? +(?<d2>\\d{1,2}),? +(?<y2>\\d{4})`,
    `|(?<y3>\\d{4})[ ./-]+(?<m3>${WORD})\\.?[ ./-]+(?<d3>\\d{1,2})`,
    String.raw`)(?!\d)`,
  ].join(''),
  'u',
)
/** More than any date takes, in bytes. */
const LONGEST = 80

/** How a date is written: not at all, with the year first in four figures, in figures alone, or with its month by name. */
export const WRITTEN = { not: 0, yearFirst: 1, inFigures: 2, byName: 3 } as const

/**
 * Where a date ends and the day it names, in days since 1970-01-01 (NaN for no date), and the three figures of one
 * that is written in figures alone. Written anew by each call.
 */
export type DateFound = {
  days: number
  end: number
  written: number
  first: number
  second: number
  third: number
  /** figures of the third: 4 where it can be but the year */
  thirdDigits: number
}

export const noDate = (): DateFound => ({
  days: NaN,
  end: 0,
  written: WRITTEN.not,
  first: 0,
  second: 0,
  third: 0,
  thirdDigits: 0,
})

const english = new MonthNames('en')

/** Reads the date at the start of `buffer[start, end)` into `found`. */
export const readDate = (
  buffer: Uint8Array,
  start: number,
  end: number,
  order: TimeOrder,
  found: DateFound,
  months: MonthNames = english,
): void => {
  found.days = NaN
  found.written = WRITTEN.not
  let at = start
  let first = 0
  while (at < end && isDigit(buffer[at] ?? 0)) first = first * 10 + (buffer[at++] ?? 0) - 48
  const firstDigits = at - start
  if (firstDigits === 8) {
    found.end = at
    found.written = WRITTEN.yearFirst
    found.days = dayOf(Math.floor(first / 10_000), Math.floor(first / 100) % 100, first % 100)
    return
  }
  if (firstDigits === 0 || isNamed(buffer, at, end)) return readNamed(buffer, start, end, found, months)
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
    found.written = WRITTEN.yearFirst
    if (thirdDigits <= 2) found.days = dayOf(first, second, third)
    return
  }
  found.written = WRITTEN.inFigures
  found.first = first
  found.second = second
  found.third = third
  found.thirdDigits = thirdDigits
  found.days = dayIn(order, found)
}

/** The day of a date in figures alone, read in an order; NaN where there is no such day. */
export const dayIn = (order: TimeOrder, { first, second, third, thirdDigits }: DateFound): number => {
  if (order === 'year-month-day') return thirdDigits === 4 ? NaN : dayOf(fullYear(first), second, third)
  const year = thirdDigits === 4 ? third : fullYear(third)
  return order === 'day-month-year' ? dayOf(year, second, first) : dayOf(year, first, second)
}

/** Whether a letter follows, behind what may stand between a day and the name of its month. */
const isNamed = (buffer: Uint8Array, from: number, end: number): boolean => {
  let at = from
  while (at < end && at < from + 3 && isSeparator(buffer[at] ?? 0)) at++
  return at > from && at < end && isLetter(buffer[at] ?? 0)
}

/** `12-Jan-2009`, `12 de enero de 2009`, `12. März 2009`, `Mon, 12 Jan 2009`, `Jan 12, 2009`, `2009-Jan-12`. */
const readNamed = (
  buffer: Uint8Array,
  start: number,
  end: number,
  found: DateFound,
  months: MonthNames,
): void => {
  let to = Math.min(end, start + LONGEST)
  while (to > start && to < end && ((buffer[to] ?? 0) & 0xc0) === 0x80) to--
  const bytes = buffer.subarray(start, to)
  const text = textOf(bytes)
  const match = NAMED.exec(text)
  if (match === null) return
  const { d1, m1, y1, d2, m2, y2, d3, m3, y3 } = match.groups ?? {}
  const month = months.monthOf(m1 ?? m2 ?? m3 ?? '')
  const year = y1 ?? y2 ?? y3 ?? ''
  // Text of one byte a letter is as long as its bytes, which is how it is told from UTF-8.
  found.end = start + (text.length === bytes.length ? match[0].length : Buffer.byteLength(match[0]))
  found.written = WRITTEN.byName
  found.days = dayOf(year.length === 2 ? fullYear(Number(year)) : Number(year), month, Number(d1 ?? d2 ?? d3))
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
const isLetter = (c: number): boolean => c >= 0x80 || ((c | 32) >= 97 && (c | 32) <= 122)
const isSeparator = (c: number): boolean => c === 45 || c === 47 || c === 46 || c === 32
