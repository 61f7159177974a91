import { describe, expect, it } from 'vitest'
import { TimesWatch, type TimesSettled } from './watch.ts'

const settled = (...times: readonly string[]): TimesSettled => {
  const watch = new TimesWatch()
  times.forEach((time, at) => watch.hear(time, at + 2))
  return watch.settled()
}

describe('how all times of a file are written', () => {
  it.each([
    [['2024-05-01', '2024-05-02 11:00:00'], 'year-month-day'],
    [['09/12/2016', '09/16/2016'], 'month-day-year'],
    [['12/09/2016', '16.09.2016 10:11'], 'day-month-year'],
    [['1538492521'], 'epoch-seconds'],
    [['1538492521000'], 'epoch-milliseconds'],
    [['05/05/2024', '2024-05-01', ''], 'day-month-year'],
    [['12 Jan 2009'], 'year-month-day'],
  ])('%j is %s', (times, order) => {
    expect(settled(...times)).toEqual({ kind: 'settled', order })
  })

  it('is settled by a single one among thousands, wherever it stands', () => {
    const many = Array.from({ length: 9000 }, () => '03/04/2024')
    expect(settled(...many, '13/04/2024')).toEqual({ kind: 'settled', order: 'day-month-year' })
  })

  it('is not settled by a spoiled one', () => {
    expect(settled('2024-05-01', '2024-02-31', 'soon')).toEqual({ kind: 'settled', order: 'year-month-day' })
    expect(settled('soon', 'later')).toEqual({ kind: 'unreadable', example: { text: 'soon', line: 2 } })
    expect(settled()).toEqual({ kind: 'none' })
  })

  it('is left to a person where each could be another day', () => {
    expect(settled('05/05/2024', '03/04/2024')).toEqual({
      kind: 'ambiguous',
      orders: ['day-month-year', 'month-day-year'],
      example: { text: '03/04/2024', line: 3 },
    })
    expect(settled('05/03/23')).toMatchObject({ kind: 'ambiguous' })
  })

  it('is left to a person where some are written so and some otherwise', () => {
    expect(settled('13/04/2024', '14/04/2024', '04/15/2024')).toEqual({
      kind: 'mixed',
      orders: ['day-month-year', 'month-day-year'],
      examples: [
        { text: '13/04/2024', line: 2 },
        { text: '04/15/2024', line: 4 },
      ],
    })
  })
})
