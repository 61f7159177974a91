import { describe, expect, test } from 'vitest'
import { parseWeeklyHours, writeWeeklyHours } from './weekly-hours.ts'

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
    ['Mon 09:00-12:00 11:00-13:00', [0, 540, 780]],
    ['Mon 09:00-12:00; Mon 11:00-13:00', [0, 540, 780]],
    ['Mon 09:00-12:30, 13:00-17:00', [0, 540, 750], [0, 780, 1020]],
    ['Sun-Mon 09:00-10:00', [0, 540, 600], [6, 540, 600]],
    ['mon, Wednesday 9:00 - 10:00', [0, 540, 600], [2, 540, 600]],
    ['Sun 22:00-06:00', [0, 0, 360], [6, 1320, 1440]],
    ['Tue 22:00-00:00', [1, 1320, 1440]],
    [''],
  ] as const)('%s', (text, ...openings) => {
    const week = parseWeeklyHours(text)?.flatMap((day, index) => day.map(({ from, to }) => [index, from, to]))
    expect(week).toEqual(openings)
  })

  test.each([
    'Mon-Fri',
    '09:00-10:00',
    'Mon 10:00-10:00',
    'Mon 09:00-25:00',
    'Mon 09:70-10:00',
    'Mo 09:00-10:00',
    'Mon-Tue-Wed 09:00-10:00',
    'Mon 09:00',
    'nine to five',
  ])('%s is none', (text) => {
    expect(parseWeeklyHours(text)).toBeNull()
  })
})

describe('hours written down', () => {
  test.each([
    'Mon-Fri 09:00-14:00 15:00-18:00, Sat 10:00-13:00',
    'Mon-Sun 00:00-24:00',
    'Mon 09:00-10:00, Wed 09:00-10:00',
    'Mon-Tue 08:05-09:00, Wed-Thu 10:00-11:00, Sun 00:00-06:00 22:00-24:00',
    '',
  ])('%s is read and written as it stands', (text) => {
    const week = parseWeeklyHours(text)
    expect(week === null ? null : writeWeeklyHours(week)).toBe(text)
  })

  test('what goes over midnight, or overlaps, is written as what it comes to', () => {
    const week = parseWeeklyHours('Sat 22:00-06:00, Mon 09:00-12:00 11:00-13:00')
    expect(week === null ? null : writeWeeklyHours(week)).toBe(
      'Mon 09:00-13:00, Sat 22:00-24:00, Sun 00:00-06:00',
    )
  })
})
