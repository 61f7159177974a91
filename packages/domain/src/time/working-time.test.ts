import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenings, madrid, never } from '../../test/company.ts'
import { addMilliseconds, fromEpochMilliseconds, instant, minutes } from './instant.ts'
import type { WeeklyOpenings, WorkingCalendar } from './working-calendar.ts'
import {
  addWorkingMinutes,
  endOfNextWorkingDay,
  endOfShift,
  isOpenAt,
  openDaysFrom,
  workingDayOf,
  workingMinutesBetween,
} from './working-time.ts'

const everyDay = (from: number, to: number): WeeklyOpenings => {
  const day = [{ from, to }]
  return [day, day, day, day, day, day, day]
}

describe('open or closed', () => {
  it.each([
    ['2026-01-12T08:00:00Z', true, 'opens at nine'],
    ['2026-01-12T07:59:59.999Z', false, 'just before'],
    ['2026-01-12T13:00:00Z', false, 'closed from two'],
    ['2026-01-12T15:00:00Z', true, 'open again at four'],
    ['2026-01-12T18:00:00Z', false, 'closed from seven'],
    ['2026-01-10T10:00:00Z', false, 'a Saturday'],
    ['2026-01-06T10:00:00Z', false, 'a holiday'],
  ])('%s is %s: %s', (at, open) => {
    expect(isOpenAt(instant(at), madrid)).toBe(open)
  })

  it('works until midnight where it says 1440', () => {
    expect(isOpenAt(instant('2026-01-12T22:59:59.999Z'), evenings)).toBe(true)
    expect(isOpenAt(instant('2026-01-12T23:00:00Z'), evenings)).toBe(false)
  })
})

describe('adding working minutes', () => {
  it.each([
    ['2026-01-12T09:00:00Z', 30, '2026-01-12T09:30:00.000Z', 'within an opening'],
    ['2026-01-12T12:45:00Z', 30, '2026-01-12T15:15:00.000Z', 'over the pause at noon'],
    ['2026-01-12T12:30:00Z', 30, '2026-01-12T13:00:00.000Z', 'to the very end of an opening'],
    ['2026-01-09T17:45:00Z', 30, '2026-01-12T08:15:00.000Z', 'over a weekend'],
    ['2026-01-05T17:45:00Z', 30, '2026-01-07T08:15:00.000Z', 'over a holiday'],
    ['2026-01-11T10:00:00Z', 30, '2026-01-12T08:30:00.000Z', 'from a closed day'],
    ['2026-01-12T09:00:00Z', 0, '2026-01-12T09:00:00.000Z', 'nothing'],
  ])('%s + %i is %s: %s', (from, count, to) => {
    expect(addWorkingMinutes(instant(from), count, madrid)).toBe(to)
  })

  it('works an hour less in the night that skips one, and one more in the night that repeats one', () => {
    const nights: WorkingCalendar = {
      timeZone: 'Europe/Madrid',
      week: everyDay(60, 240),
      holidays: new Set(),
    }
    const spring = workingMinutesBetween(
      instant('2026-03-28T23:00:00Z'),
      instant('2026-03-29T22:00:00Z'),
      nights,
    )
    const autumn = workingMinutesBetween(
      instant('2026-10-24T22:00:00Z'),
      instant('2026-10-25T23:00:00Z'),
      nights,
    )
    expect([spring, autumn]).toEqual([120, 240])
  })

  it('starts in the hour that does not exist at the one after it', () => {
    const within: WorkingCalendar = {
      timeZone: 'Europe/Madrid',
      week: everyDay(150, 300),
      holidays: new Set(),
    }
    expect(addWorkingMinutes(instant('2026-03-28T22:00:00Z'), 1, within)).toBe('2026-03-29T01:31:00.000Z')
  })

  it('counts elapsed minutes where it is never open, or all is holiday', () => {
    expect(addWorkingMinutes(instant('2026-01-12T09:00:00Z'), 90, never)).toBe('2026-01-12T10:30:00.000Z')
    const start = Date.UTC(2026, 0, 12)
    const closed = Array.from({ length: 4000 }, (_, day) =>
      new Date(start + day * 86_400_000).toISOString().slice(0, 10),
    )
    const allHolidays = { ...madrid, holidays: new Set(closed) }
    expect(addWorkingMinutes(instant('2026-01-12T09:00:00Z'), 90, allHolidays)).toBe(
      '2026-01-12T10:30:00.000Z',
    )
  })

  it('joins openings that overlap, and takes them in any order', () => {
    const day = [
      { from: 600, to: 720 },
      { from: 540, to: 660 },
      { from: 800, to: 700 },
    ]
    const odd: WorkingCalendar = {
      timeZone: 'UTC',
      week: [day, day, day, day, day, day, day],
      holidays: new Set(),
    }
    expect(workingMinutesBetween(instant('2026-01-12T00:00:00Z'), instant('2026-01-13T00:00:00Z'), odd)).toBe(
      180,
    )
  })

  it('agrees with counting between, in any zone, over any change of the clocks', () => {
    const zone = fc.constantFrom(
      'Europe/Madrid',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'UTC',
    )
    // Long enough that the most minutes asked for are there within the ten years that are looked at.
    const opening = fc
      .tuple(fc.nat(1420), fc.integer({ min: 20, max: 1440 }))
      .map(([from, length]) => ({ from, to: Math.min(from + length, 1440) }))
    const day = fc.array(opening, { maxLength: 3 })
    const week: fc.Arbitrary<WeeklyOpenings> = fc.tuple(day, day, day, day, day, day, day)
    const start = fc
      .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 0, 1) })
      .map(fromEpochMilliseconds)
    fc.assert(
      fc.property(zone, week, start, fc.integer({ min: 1, max: 5000 }), (timeZone, openings, from, count) => {
        const calendar = { timeZone, week: openings, holidays: new Set<string>() }
        const to = addWorkingMinutes(from, count, calendar)
        expect(workingMinutesBetween(from, to, calendar)).toBeCloseTo(count, 6)
        expect(workingMinutesBetween(from, addMilliseconds(to, -1), calendar)).toBeLessThan(count)
      }),
      { numRuns: 300 },
    )
  })

  it('ends within bounds for a span of centuries', () => {
    const worked = workingMinutesBetween(
      instant('0100-01-01T00:00:00Z'),
      instant('9000-01-01T00:00:00Z'),
      madrid,
    )
    expect(worked).toBeGreaterThan(0)
  })
})

describe('the end of a day', () => {
  it('is that of the next working day, never of today', () => {
    expect(endOfNextWorkingDay(instant('2026-01-12T07:00:00Z'), madrid)).toBe('2026-01-13T18:00:00.000Z')
    expect(endOfNextWorkingDay(instant('2026-01-09T09:00:00Z'), madrid)).toBe('2026-01-12T18:00:00.000Z')
    expect(endOfNextWorkingDay(instant('2026-01-05T09:00:00Z'), madrid)).toBe('2026-01-07T18:00:00.000Z')
  })

  it('is a day later where there is no working day', () => {
    const from = instant('2026-01-12T07:00:00Z')
    expect(endOfNextWorkingDay(from, never)).toBe(addMilliseconds(from, minutes(24 * 60)))
  })

  it('ends a shift with the last opening; off shift there is none to end', () => {
    expect(endOfShift(instant('2026-01-12T09:00:00Z'), madrid)).toBe('2026-01-12T18:00:00.000Z')
    expect(endOfShift(instant('2026-01-12T14:00:00Z'), madrid)).toBe('2026-01-12T18:00:00.000Z')
    expect(endOfShift(instant('2026-01-12T18:00:00.001Z'), madrid)).toBeNull()
    expect(endOfShift(instant('2026-01-12T07:59:00Z'), madrid)).toBeNull()
    expect(endOfShift(instant('2026-01-11T09:00:00Z'), madrid)).toBeNull()
  })
})

describe('the days on which somebody works', () => {
  it('begin with today, and leave out weekends and holidays; a pause at noon parts no day', () => {
    const found = openDaysFrom(instant('2026-01-02T20:00:00Z'), 6, madrid)
    expect(found.map(({ day }) => day)).toEqual(['2026-01-02', '2026-01-05', '2026-01-07'])
    expect(found[1]).toMatchObject({
      opens: '2026-01-05T08:00:00.000Z',
      closes: '2026-01-05T18:00:00.000Z',
    })
    expect(openDaysFrom(instant('2026-01-02T20:00:00Z'), 6, never)).toEqual([])
  })
})

describe('the working day on which something counts', () => {
  it.each([
    ['2026-01-12T09:00:00Z', '2026-01-12', 'that day'],
    ['2026-01-12T22:59:00Z', '2026-01-12', 'late in its evening'],
    ['2026-01-12T23:01:00Z', '2026-01-13', 'by the wall clock, not in UTC'],
    ['2026-01-09T23:01:00Z', '2026-01-12', 'a Saturday counts for Monday'],
    ['2026-01-11T12:00:00Z', '2026-01-12', 'so does a Sunday'],
    ['2026-01-06T12:00:00Z', '2026-01-07', 'and a holiday for the day after it'],
  ])('%s is %s: %s', (at, day) => {
    expect(workingDayOf(instant(at), madrid)).toBe(day)
  })

  it('is the local date where there is never any work', () => {
    expect(workingDayOf(instant('2026-01-10T12:00:00Z'), never)).toBe('2026-01-10')
  })
})
