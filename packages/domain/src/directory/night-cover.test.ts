import { describe, expect, it } from 'vitest'
import { changed, company, madrid, monday, onLeave, withRota } from '../../test/company.ts'
import { addMilliseconds, hours, instant } from '../time/instant.ts'
import type { Directory } from './directory.ts'
import type { WeeklyOpenings } from '../time/working-calendar.ts'
import type { LeaveAhead } from './leave-ahead.ts'
import { nightCover } from './night-cover.ts'
import { isGapWithin } from './night-gap.ts'

const nextMonday = instant('2026-01-19T09:00:00Z')
const cover = (directory: Directory, ahead: readonly LeaveAhead[] = [], now = monday) =>
  nightCover(directory, { ahead, now, absentWorkingDays: 2, timeZone: 'Europe/Madrid' })

it('says from when to when nobody is awake, and for how many hours of the week', () => {
  const { next, hoursAhead, hoursWithout } = cover(company)
  // Closed at noon in Madrid; who works evenings is of the service team alone.
  expect(next).toEqual({
    from: '2026-01-12T13:00:00.000Z',
    to: '2026-01-12T15:00:00.000Z',
    teams: ['switchboard', 'service', 'billing', 'operations', 'executive', 'board'],
  })
  expect(hoursAhead).toBe(168)
  expect(hoursWithout).toBe(168 - 5 * 8)
})

const covered = withRota(company, { person: 'eva', team: null, from: monday, to: nextMonday })

it('has nothing to say where the rota covers every team', () => {
  expect(cover(covered)).toEqual({ hoursWithout: 0, hoursAhead: 168, next: null, gap: {} })
})

it('names the teams for which the rota covers nobody', () => {
  const billing = withRota(company, { person: 'eva', team: 'billing', from: monday, to: nextMonday })
  expect(cover(billing).next?.teams).not.toContain('billing')
})

describe('asks for everybody as they are at that hour', () => {
  const day = (count: number) => addMilliseconds(instant('2026-01-12T23:00:00Z'), hours(24 * count))
  const away = (person: string, from: number, to: number, deputy: string | null = null): LeaveAhead => ({
    person,
    from: day(from),
    until: day(to),
    deputy,
  })

  it('and not of leave that begins tomorrow as if they were there', () => {
    const { next, hoursWithout } = cover(covered, [away('eva', 0, 4)])
    expect(next).toMatchObject({ from: '2026-01-12T23:00:00.000Z', to: '2026-01-13T08:00:00.000Z' })
    // Four days and nights, but for eight hours each of the others.
    expect(hoursWithout).toBe(4 * 24 - 4 * 8)
    expect(cover(covered, [away('dan', 0, 4)]).hoursWithout).toBe(0)
  })

  it('nor of leave that ends tonight as if it went on', () => {
    const until = day(0)
    const leave = { kind: 'onLeave', since: monday, until, deputy: null } as const
    const { next, hoursWithout } = cover(changed(covered, 'eva', { presence: leave }))
    expect(next).toMatchObject({ from: '2026-01-12T13:00:00.000Z' })
    expect(hoursWithout).toBe(2 + 5)
    // Without an end nobody knows when they are back.
    expect(cover(onLeave(covered, 'eva', null)).hoursWithout).toBe(168 - 5 * 8)
  })

  it('and goes by whoever stands in for a leader then', () => {
    const hours24 = [{ from: 0, to: 1440 }]
    const week: WeeklyOpenings = [hours24, hours24, hours24, hours24, hours24, hours24, hours24]
    const always = { ...madrid, week, holidays: new Set<string>() }
    const chief = changed(changed(company, 'chief', { shifts: always }), 'dan', { shifts: always })
    expect(cover(chief).next?.teams).toEqual(['board'])
    expect(cover(chief, [away('chief', 0, 1, 'dan')]).gap['executive']).toBeUndefined()
    const tuesday = [
      [1440, 1440 + 540],
      [1440 + 840, 1440 + 960],
      [1440 + 1140, 2880],
    ]
    expect(cover(chief, [away('chief', 0, 1)]).gap['executive']).toEqual(tuesday)
  })
})

describe('what was signed', () => {
  const { gap } = cover(company)

  it('is the same week whatever the moment, also when the clocks change', () => {
    expect(cover(company, [], addMilliseconds(monday, hours(50) + 17 * 60_000)).gap).toEqual(gap)
    const spring = instant('2026-03-25T09:00:00Z')
    expect(isGapWithin(cover(company, [], spring).gap, gap)).toBe(true)
    expect(gap['service']?.slice(0, 3)).toEqual([
      [0, 540],
      [840, 960],
      [1140, 1320],
    ])
  })

  it('covers no larger gap: not of another team, not of another hour, not of a day that is closed', () => {
    const smaller = cover(
      withRota(company, { person: 'eva', team: 'billing', from: monday, to: nextMonday }),
    ).gap
    expect(isGapWithin(smaller, gap)).toBe(true)
    expect(isGapWithin(gap, smaller)).toBe(false)
    expect(isGapWithin({}, gap)).toBe(true)
    expect(isGapWithin(gap, {})).toBe(false)
    expect(isGapWithin({ service: [[0, 570]] }, gap)).toBe(false)
    const closed = cover(company, [], instant('2026-01-05T09:00:00Z')).gap
    expect(isGapWithin(closed, gap)).toBe(false)
  })
})
