import { describe, expect, test } from 'vitest'
import { TimesWatch } from '@buckstop/mirror/reading'
import { dateOrderOf, dateReader } from './dates.ts'

describe('a date of a file', () => {
  test.each([
    ['mdy', '09/16/2016', '2016-09-16T16:00:00.000Z'],
    ['iso', '2024-05-01 10:11:12', '2024-05-01T14:11:12.000Z'],
    ['iso', '2024-01-15T10:11:12+01:00', '2024-01-15T09:11:12.000Z'],
    ['dmy', '1.5.2024 10:11', '2024-05-01T14:11:00.000Z'],
    ['epoch-seconds', '1538492521', '2018-10-02T15:02:01.000Z'],
  ] as const)(
    '%s: a time is on the clock of the company, a day is noon there: %s',
    (order, text, expected) => {
      expect(dateReader(order, 'America/New_York')(text)).toBe(expected)
    },
  )

  test.each(['2023-02-30', '0000-01-01', 'NaN', '', '1900-01-01'])('%s is none', (text) => {
    expect(dateReader('iso', 'UTC')(text)).toBeNull()
  })
})

describe('the order of a file’s dates', () => {
  const found = (...dates: readonly string[]) => {
    const watch = new TimesWatch()
    dates.forEach((date, at) => watch.hear(date, at + 2))
    return dateOrderOf(watch.settled(), 'Day')
  }

  test('is that of all dates, or none is needed', () => {
    expect(found('09/12/2016', '09/16/2016')).toEqual({ ok: true, order: 'mdy' })
    expect(found()).toEqual({ ok: true, order: 'iso' })
  })

  test.each([
    [['09/12/2016'], 'such as "09/12/2016" in line 2; say --dates dmy or --dates mdy'],
    [
      ['13/04/2024', '04/15/2024'],
      '"13/04/2024" in line 2 is dmy, "04/15/2024" in line 3 is mdy; say --dates',
    ],
    [['soon'], 'no dates that can be read, such as "soon" in line 2; dates are written like 2026-11-21'],
  ])('%j is for a person to say, with the flag that settles it', (dates, error) => {
    expect(found(...dates)).toMatchObject({ ok: false, error: expect.stringContaining(error) })
  })
})
