import { describe, expect, test } from 'vitest'
import { madrid } from '../../test/company.ts'
import { instant } from './instant.ts'
import { daysOff, nextOf, type OwnHoliday } from './own-holiday.ts'
import { addWorkingMinutes, endOfWorkingDay, isOpenAt, openDaysFrom, workingDayOf } from './working-time.ts'

const off = (day: string, about: Partial<OwnHoliday> = {}): OwnHoliday => ({
  day,
  name: 'The works outing',
  yearly: false,
  endsAt: null,
  team: null,
  ...about,
})
const calendar = (own: readonly OwnHoliday[], team: string | null = 'service') => ({
  ...madrid,
  ...daysOff({ holidays: madrid.holidays, endsAt: new Map() }, own, {
    team,
    years: [2025, 2026, 2027, 2028, 2029],
  }),
})

describe('a day of one’s own without work', () => {
  test('is no working day, and puts off what is counted in them', () => {
    // A Thursday: nine to two and four to seven in Madrid.
    const thursday = instant('2026-01-15T09:00:00Z')
    expect(endOfWorkingDay(thursday, 1, madrid)).toBe('2026-01-16T18:00:00.000Z')
    const outing = calendar([off('2026-01-16')])
    expect(endOfWorkingDay(thursday, 1, outing)).toBe('2026-01-19T18:00:00.000Z')
    expect(workingDayOf(instant('2026-01-16T09:00:00Z'), outing)).toBe('2026-01-19')
    expect(isOpenAt(instant('2026-01-16T09:00:00Z'), outing)).toBe(false)
  })

  test('of another team holds for that team alone', () => {
    const friday = instant('2026-01-16T09:00:00Z')
    const own = [off('2026-01-16', { team: 'billing' })]
    expect(isOpenAt(friday, calendar(own))).toBe(true)
    expect(isOpenAt(friday, calendar(own, null))).toBe(true)
    expect(isOpenAt(friday, calendar(own, 'billing'))).toBe(false)
  })

  test('of half a day ends work at its hour; the day is a working day still, unless it ends before it opens', () => {
    const half = calendar([off('2026-01-16', { endsAt: 720 }), off('2026-01-19', { endsAt: 480 })])
    expect(isOpenAt(instant('2026-01-16T10:59:00Z'), half)).toBe(true)
    expect(isOpenAt(instant('2026-01-16T11:00:00Z'), half)).toBe(false)
    expect(isOpenAt(instant('2026-01-16T15:30:00Z'), half)).toBe(false)
    expect(endOfWorkingDay(instant('2026-01-15T09:00:00Z'), 1, half)).toBe('2026-01-16T11:00:00.000Z')
    // Three hours on Friday; Monday has none, so the fourth is Tuesday's first.
    expect(addWorkingMinutes(instant('2026-01-16T06:00:00Z'), 240, half)).toBe('2026-01-20T09:00:00.000Z')
    expect(openDaysFrom(instant('2026-01-16T06:00:00Z'), 5, half).map(({ day }) => day)).toEqual([
      '2026-01-16',
      '2026-01-20',
    ])
  })

  test('comes again each year from the first on, over the end of a year', () => {
    const eve = calendar([off('2026-12-31', { yearly: true })])
    expect(isOpenAt(instant('2025-12-31T09:00:00Z'), eve)).toBe(true)
    expect(endOfWorkingDay(instant('2026-12-30T09:00:00Z'), 1, eve)).toBe('2027-01-01T18:00:00.000Z')
    expect(isOpenAt(instant('2027-12-31T09:00:00Z'), eve)).toBe(false)
  })

  test('on 29 February is on the 28th where the year has none', () => {
    const leap = calendar([off('2024-02-29', { yearly: true })])
    // 2028 has one, 2029 has not; both are working days of the week.
    expect(isOpenAt(instant('2028-02-28T09:00:00Z'), leap)).toBe(true)
    expect(isOpenAt(instant('2028-02-29T09:00:00Z'), leap)).toBe(false)
    expect(isOpenAt(instant('2029-02-28T09:00:00Z'), leap)).toBe(false)
    expect(isOpenAt(instant('2029-03-01T09:00:00Z'), leap)).toBe(true)
  })

  test('is a day of the wall clock of each zone', () => {
    const at = instant('2026-01-15T23:30:00Z')
    const own = calendar([off('2026-01-16')])
    const night = { ...own, week: madrid.week.map(() => [{ from: 0, to: 1440 }]) }
    const [mon = [], tue = [], wed = [], thu = [], fri = [], sat = [], sun = []] = night.week
    const week = [mon, tue, wed, thu, fri, sat, sun] as const
    expect(isOpenAt(at, { ...own, week, timeZone: 'Europe/Madrid' })).toBe(false)
    expect(isOpenAt(at, { ...own, week, timeZone: 'Europe/London' })).toBe(true)
    expect(isOpenAt(instant('2026-01-16T09:30:00Z'), { ...own, week, timeZone: 'Pacific/Honolulu' })).toBe(
      true,
    )
  })
})

test.each([
  ['2026-12-31', true, '2027-01-01', '2027-12-31'],
  ['2026-12-31', true, '2026-12-31', '2026-12-31'],
  ['2026-12-31', false, '2027-01-01', null],
  ['2030-06-01', true, '2026-03-02', '2030-06-01'],
  ['2024-02-29', true, '2026-03-02', '2027-02-28'],
  ['2024-02-29', true, '2027-03-01', '2028-02-29'],
])('%s (each year: %s), seen on %s, is next on %s', (day, yearly, today, next) => {
  expect(nextOf(off(day, { yearly }), today)).toBe(next)
})
