import { describe, expect, test } from 'vitest'
import type { WorkingDay } from '../api/shapes.ts'
import { inFull } from '../look/when.ts'
import { readersOf } from './chrono.ts'
import { readMoment } from './read-moment.ts'

const zone = 'Europe/Madrid'
/** A Monday, 10:20 in Madrid. */
const now = '2026-11-30T09:20:00.000Z'
/** Tuesday 8 December is a holiday, and on Fridays work ends at two. */
const workingDays: readonly WorkingDay[] = Array.from(
  { length: 60 },
  (_, after) => new Date(Date.UTC(2026, 10, 30 + after)),
).flatMap((date) => {
  const day = date.toISOString().slice(0, 10)
  if (date.getUTCDay() % 6 === 0 || day === '2026-12-08') return []
  const closes = `${day}T${date.getUTCDay() === 5 ? '13' : '17'}:00:00.000Z`
  return [{ day, opens: `${day}T08:00:00.000Z`, closes }]
})
const readers = await readersOf(['en-GB', 'de-DE', 'fr', 'es', 'ar'])
const about = { now, zone, side: 'ahead', dayFirst: true, workingDays, readers } as const
const read = (typed: string, more: Partial<Parameters<typeof readMoment>[1]> = {}): string | null => {
  const moment = readMoment(typed, { ...about, ...more })
  return moment === null ? null : inFull(moment, now, zone)
}

describe('a time in words', () => {
  test.each([
    ['tomorrow noon', 'Tuesday 1 December, noon'],
    ['Tomorrow', 'Tuesday 1 December, noon'],
    ['friday 10:00', 'Friday 4 December, 10:00'],
    ['by Fri 10.30', 'Friday 4 December, 10:30'],
    ['mon', 'Monday 30 November, noon'],
    ['mon 9:00', 'Monday 7 December, 09:00'],
    ['9:00', 'Tuesday 1 December, 09:00'],
    ['in 2h', 'Monday 30 November, 12:20'],
    ['90 min', 'Monday 30 November, 11:50'],
    ['in a week', 'Monday 7 December, noon'],
    ['tomorrow evening', 'Tuesday 1 December, 18:00'],
    ['24.12. 15:00', 'Thursday 24 December, 15:00'],
    ['24/12', 'Thursday 24 December, noon'],
    ['2/1', 'Saturday 2 January 2027, noon'],
    ['24/12/26 3pm', 'Thursday 24 December, 15:00'],
    ['2027-03-02T09:00', 'Tuesday 2 March 2027, 09:00'],
    ['29/2', 'Tuesday 29 February 2028, noon'],
  ])('%s is %s', (typed, meant) => {
    expect(read(typed)).toBe(meant)
  })

  test.each([
    ['in 3 working days', 'Thursday 3 December, noon'],
    ['in six working days', 'Wednesday 9 December, noon'],
    ['in 3 working days, 10:00', 'Thursday 3 December, 10:00'],
    ['next working day', 'Tuesday 1 December, noon'],
    ['by close', 'Monday 30 November, 18:00'],
    ['friday by close', 'Friday 4 December, 14:00'],
    ['friday, end of day', 'Friday 4 December, end of day'],
  ])('counts working days and hours as the company has them: %s is %s', (typed, meant) => {
    expect(read(typed)).toBe(meant)
  })

  test('a day that has passed its noon still has its end', () => {
    const afternoon = { ...about, now: '2026-11-30T15:00:00.000Z' }
    for (const typed of ['monday, end of day', '30 november, end of day'])
      expect(readMoment(typed, afternoon)).toBe('2026-11-30T22:59:00.000Z')
    expect(readMoment('monday by close', afternoon)).toBe('2026-11-30T17:00:00.000Z')
  })

  test('29 February is that of the last year that had one in reach', () => {
    const autumn = { ...about, now: '2028-08-31T22:00:00.000Z', side: 'past' } as const
    expect(readMoment('29 february', autumn)).toBe('2028-02-29T11:00:00.000Z')
  })

  test.each([
    ['morgen 12 Uhr', 'Tuesday 1 December, noon'],
    ['Freitag 10:00', 'Friday 4 December, 10:00'],
    ['in 3 Werktagen', 'Thursday 3 December, noon'],
    ['vendredi 10h', 'Friday 4 December, 10:00'],
    ['demain midi', 'Tuesday 1 December, noon'],
    ['dans 3 jours ouvrés', 'Thursday 3 December, noon'],
    ['mañana', 'Tuesday 1 December, noon'],
    ['غدا', 'Tuesday 1 December, noon'],
    ['٢٤/١٢ ١٥:٠٠', 'Thursday 24 December, 15:00'],
  ])('in the languages of whoever types, in their digits: %s', (typed, meant) => {
    expect(read(typed)).toBe(meant)
  })

  test.each([
    'soon',
    '15',
    'friday or monday',
    'monday to friday',
    'tomorrow 10.12',
    'Thursday 4 December',
    '31.4.',
    '30/2',
    'christmas',
    '10:00 UTC',
    'in 100 working days',
    'tomorrow noon or so',
  ])('is none where it is not all understood, is no date, or could be two: %s', (typed) => {
    expect(read(typed)).toBeNull()
  })

  test('has day and month in the order of the language, and the other way only where that alone is a date', () => {
    expect(read('3/4')).toBe('Saturday 3 April 2027, noon')
    expect(read('3/4', { dayFirst: false })).toBe('Thursday 4 March 2027, noon')
    expect(read('3.4.', { dayFirst: false })).toBe('Saturday 3 April 2027, noon')
    expect(read('12/24')).toBe('Thursday 24 December, noon')
  })

  test('of what was is the last one before now', () => {
    const past = { side: 'past' } as const
    expect(read('friday', past)).toBe('Friday 27 November, noon')
    expect(read('yesterday 15:00', past)).toBe('Sunday 29 November, 15:00')
    expect(read('15:00', past)).toBe('Sunday 29 November, 15:00')
    expect(read('2 hours ago', past)).toBe('Monday 30 November, 08:20')
    expect(read('24/12', past)).toBe('Wednesday 24 December 2025, noon')
    expect(read('now', past)).toBe('Monday 30 November, 10:20')
  })

  test('without the company’s days is read all the same, and nothing is counted by days that are not known', () => {
    expect(read('friday', { workingDays: null })).toBe('Friday 4 December, noon')
    expect(read('in 3 working days', { workingDays: null })).toBeNull()
    // Whose hours are never open counts by the clock, as the server does.
    expect(read('in 3 working days', { workingDays: [] })).toBe('Thursday 3 December, noon')
  })
})
