import { describe, expect, test } from 'vitest'
import { findDateOrder, parseDate } from './date-order.ts'

describe('the order of a file’s dates', () => {
  test.each([
    [['2023-08-25', '2023-07-17'], 'iso'],
    [['09/12/2016', '09/16/2016'], 'mdy'],
    [['12/09/2016', '16.09.2016'], 'dmy'],
    [['09/12/2016'], null],
    [['soon'], null],
  ] as const)('%j is %s', (dates, order) => {
    expect(findDateOrder(dates)).toBe(order)
  })

  test('a day is noon where the company is', () => {
    expect(parseDate('09/16/2016', 'mdy', 'America/New_York')).toBe('2016-09-16T16:00:00.000Z')
  })

  test.each(['2023-02-30', '0000-01-01', '20230101', 'NaN', ''])('%s is no date', (text) => {
    expect(parseDate(text, 'iso', 'UTC')).toBeNull()
  })
})
