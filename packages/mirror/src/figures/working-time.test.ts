import { instant, parseWeeklyHours, workingMinutesBetween } from '@buckstop/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { workingTime } from './working-time.ts'

const at = (text: string): number => Date.parse(text)
const first = at('2024-01-01T00:00:00Z')
const last = at('2024-12-31T00:00:00Z')

describe('working time', () => {
  it('counts opening hours in the zone’s own days', () => {
    const brussels = workingTime(
      {
        hours: 'Mon-Fri 09:00-12:30, 13:00-17:00; Sat 10:00-12:00',
        timeZone: 'Europe/Brussels',
        holidays: ['2024-05-01'],
      },
      first,
      last,
    )
    const hours = (from: string, to: string): number => brussels(at(from), at(to)) / 3_600_000
    expect(hours('2024-01-05T08:00:00Z', '2024-01-05T16:00:00Z')).toBe(7.5)
    expect(hours('2024-07-05T07:00:00Z', '2024-07-05T15:00:00Z')).toBe(7.5)
    expect(hours('2024-01-05T16:00:00Z', '2024-01-08T08:00:00Z')).toBe(2)
    expect(hours('2024-05-01T00:00:00Z', '2024-05-01T23:00:00Z')).toBe(0)
    expect(hours('2024-01-05T11:45:00Z', '2024-01-05T11:50:00Z')).toBe(0)
  })

  it('agrees with the calendar that the product itself works by', () => {
    const hours = 'Sat-Thu 08:30-17:15; Fri 08:30-13:00, 12:00-15:00; Sun 22:00-06:00'
    const measure = workingTime(
      { hours, timeZone: 'America/New_York', holidays: ['2024-07-04'] },
      first,
      last,
    )
    const week = parseWeeklyHours(hours)
    if (week === null) throw new Error('no hours')
    const calendar = { timeZone: 'America/New_York', week, holidays: new Set(['2024-07-04']) }
    const moment = fc.date({ min: new Date('2024-01-03'), max: new Date('2024-12-29'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 30 * 86_400_000 }), (from, length) => {
        const to = new Date(Math.min(from.getTime() + length, at('2024-12-29')))
        const expected = workingMinutesBetween(
          instant(from.toISOString()),
          instant(to.toISOString()),
          calendar,
        )
        expect(measure(from.getTime(), to.getTime()) / 60_000).toBeCloseTo(Math.max(0, expected), 6)
      }),
      { numRuns: 150 },
    )
  })

  it('counts hours that overlap once', () => {
    const paris = workingTime(
      { hours: 'Mon-Fri 09:00-12:00; Mon-Fri 11:00-13:00', timeZone: 'Europe/Paris', holidays: [] },
      first,
      last,
    )
    expect(paris(at('2024-01-08T00:00:00Z'), at('2024-01-09T00:00:00Z')) / 3_600_000).toBe(4)
  })

  it.each(['', 'Mon', 'Mon 9-17', 'Mon 09:00-25:00'])('refuses "%s"', (hours) => {
    expect(() => workingTime({ hours, timeZone: 'UTC', holidays: [] }, first, last)).toThrow('opening hours')
  })
})
