import { describe, expect, test } from 'vitest'
import { parseWeeklyHours } from './weekly-hours.ts'

describe('working hours', () => {
  test('several openings a day and a half Saturday', () => {
    const week = parseWeeklyHours('Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00')
    expect(week?.[0]).toEqual([
      { from: 540, to: 840 },
      { from: 900, to: 1080 },
    ])
    expect(week?.[5]).toEqual([{ from: 600, to: 780 }])
    expect(week?.[6]).toEqual([])
  })

  test('around the clock', () => {
    expect(parseWeeklyHours('Mon-Sun 00:00-24:00')?.[6]).toEqual([{ from: 0, to: 1440 }])
  })

  test.each([
    'Mon-Fri',
    'Fri-Mon 09:00-10:00',
    'Mon 10:00-09:00',
    'Mon 09:00-25:00',
    'Mon 09:00-12:00 11:00-13:00',
    'Mo 09:00-10:00',
    'Mon 9:00-10:00',
  ])('%s is none', (text) => {
    expect(parseWeeklyHours(text)).toBeNull()
  })
})
