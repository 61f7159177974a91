import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { MonthNames } from './months.ts'
import { firstUnreadable, lookAtTimes, timeReader, timesFound } from './order.ts'
import type { TimeOrder } from './time-order.ts'
import { TimeTally } from './tally.ts'
import { wallToUtc } from './zone.ts'

const readAs = (order: TimeOrder, text: string, zone = 'UTC'): string | null => {
  const bytes = Buffer.from(`;${text};`)
  const at = timeReader(order, { toUtc: wallToUtc(zone), months: new MonthNames() })(
    bytes,
    1,
    bytes.length - 1,
  )
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

describe('times as logs write them', () => {
  it.each([
    ['year-month-day', '2006-01-11T15:49:42+01:00', '2006-01-11T14:49:42.000Z'],
    ['year-month-day', '2012/10/09 14:50:17.000', '2012-10-09T14:50:17.000Z'],
    ['year-month-day', '2012-03-04T10:11:12.1234567-0530', '2012-03-04T15:41:12.123Z'],
    ['year-month-day', '20120304T101112Z', '2012-03-04T10:11:12.000Z'],
    ['year-month-day', '2012-02-29', '2012-02-29T00:00:00.000Z'],
    ['year-month-day', '2012-03-04T24:00:00', '2012-03-05T00:00:00.000Z'],
    ['year-month-day', '2012-03-04 10:11 UTC', '2012-03-04T10:11:00.000Z'],
    ['day-month-year', '9.10.2012 14:50', '2012-10-09T14:50:00.000Z'],
    ['day-month-year', '09/10/12 02:50 pm', '2012-10-09T14:50:00.000Z'],
    ['month-day-year', '10/09/2012 12:00:00 AM', '2012-10-09T00:00:00.000Z'],
    ['day-month-year', '01/02/69 10:00', '2069-02-01T10:00:00.000Z'],
    ['day-month-year', '01/02/70 10:00', '1970-02-01T10:00:00.000Z'],
    ['day-month-year', '12-JAN-09 10.11.12', '2009-01-12T10:11:12.000Z'],
    ['day-month-year', 'Mon, 12 Jan 2009 03:04:05 GMT', '2009-01-12T03:04:05.000Z'],
    ['month-day-year', 'Jan 12, 2009 3:04 PM', '2009-01-12T15:04:00.000Z'],
    ['day-month-year', '28/03/2023 10:47 a.m.', '2023-03-28T10:47:00.000Z'],
    ['day-month-year', '28/03/2023 10:47:05 p. m. +01:00', '2023-03-28T21:47:05.000Z'],
    ['epoch-seconds', '1326000000', '2012-01-08T05:20:00.000Z'],
    ['epoch-milliseconds', '1326000000000', '2012-01-08T05:20:00.000Z'],
  ] as const)('%s reads %s', (order, text, expected) => {
    expect(readAs(order, text)).toBe(expected)
  })

  it.each([
    ['year-month-day', '2012-02-30'],
    ['year-month-day', '2013-02-29'],
    ['year-month-day', '2012-13-01'],
    ['year-month-day', '2012-03-04T25:00'],
    ['year-month-day', '2012-03-04T10:11:12+99:00'],
    ['year-month-day', '2012-03-04 tomorrow'],
    ['year-month-day', '2012-03-04 10:47 a.'],
    ['year-month-day', '2012-03-04 10:47 a m'],
    ['day-month-year', '13/13/2012'],
    ['year-month-day', ''],
    ['year-month-day', 'yesterday'],
    ['epoch-seconds', '12'],
  ] as const)('%s refuses %s', (order, text) => {
    expect(readAs(order, text)).toBeNull()
  })

  it('reads every instant that a computer writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        expect(readAs('year-month-day', date.toISOString())).toBe(date.toISOString())
      }),
    )
  })

  it('puts the clock on a wall into UTC, summer and winter', () => {
    expect(readAs('year-month-day', '2024-01-15 12:00', 'Europe/Brussels')).toBe('2024-01-15T11:00:00.000Z')
    expect(readAs('year-month-day', '2024-07-15 12:00', 'Europe/Brussels')).toBe('2024-07-15T10:00:00.000Z')
    expect(readAs('year-month-day', '2024-07-15T12:00:00Z', 'Europe/Brussels')).toBe(
      '2024-07-15T12:00:00.000Z',
    )
  })

  it.each([
    [['13/04/2012', '02/05/2012'], 'day-month-year', false],
    [['04/13/2012', '05/02/2012'], 'month-day-year', false],
    [['03/04/2012', '04/04/2012', '05/04/2012'], 'day-month-year', true],
    [['03/04/2012', '03/05/2012', '03/06/2012'], 'month-day-year', true],
    [['03/03/2012', '04/04/2012'], 'day-month-year', false],
    [['05.03.23'], 'day-month-year', true],
    [['05.03.23', '06.03.23', '07.03.23'], 'day-month-year', true],
    [['25.03.23', '26.03.23', '27.03.23'], 'day-month-year', false],
    [['2012-04-03T10:00:00+02:00'], 'year-month-day', false],
    [['12.04.03', '12.04.28', '12.05.29'], 'year-month-day', false],
    [['20120304', '20120305'], 'year-month-day', false],
    [['1326000000', '1326000001'], 'epoch-seconds', false],
  ] as const)(
    'tells day and month apart where it can, and says where it cannot: %j',
    (samples, order, ambiguous) => {
      expect(lookAtTimes(samples)).toBe(order)
      const tally = new TimeTally()
      const read = timeReader(order, { tally })
      for (const sample of samples) read(Buffer.from(sample), 0, sample.length)
      expect(timesFound(order, tally)).toMatchObject({ order, ambiguous })
    },
  )

  it('finds nothing where there is nothing, and the first that nobody could read', () => {
    expect(lookAtTimes(['Ana', 'Bo'])).toBeNull()
    expect(firstUnreadable(['02/01/2023 09:00 GMT', '', '02/07/2023 09:00 BST'])).toBe('02/07/2023 09:00 BST')
  })

  it('is zoned where every time has an offset, and counts those without', () => {
    const told = (...times: readonly string[]) => {
      const tally = new TimeTally()
      const read = timeReader('year-month-day', { tally })
      for (const time of times) read(Buffer.from(time), 0, time.length)
      return timesFound('year-month-day', tally)
    }
    expect(told('2023-03-25T09:00:00Z', '2023-03-25 09:30 +01:00')).toMatchObject({
      zoned: true,
      withoutOffset: 0,
    })
    expect(told('2023-03-25T09:00:00Z', '2023-03-25 09:30')).toMatchObject({
      zoned: false,
      withoutOffset: 1,
      read: 2,
    })
    expect(told('2023-03-25', 'soon')).toMatchObject({ zoned: false, daysAlone: 1, read: 1 })
  })
})

describe('months by name', () => {
  it.each([
    ['12. März 2009', 3],
    ['02/Mrz/23', 3],
    ['02/Mai/23', 5],
    ['12-déc.-2009', 12],
    ['12 fevr. 2009', 2],
    ['12 de enero de 2009', 1],
    ['12 января 2009', 1],
    ['12 Ocak 2009', 1],
    ['Şub 12, 2009', 2],
    ['2009-Jan-12', 1],
    ['lundi, 12 janvier 2009', 1],
    ['12 październik 2009', 10],
    ['12 Foo 2009', null],
  ])('%s', (text, month) => {
    const at = readAs('day-month-year', text)
    expect(at === null ? null : Number(at.slice(5, 7))).toBe(month)
  })

  it('are in the language that knows all of them', () => {
    const listopad = new MonthNames()
    expect(listopad.monthOf('listopad')).toBe(11)
    expect(listopad.monthOf('siječanj')).toBe(1)
    expect(listopad.language).toBe('hr')
    expect(listopad.changed).toBe(true)
    expect(new MonthNames('hr').monthOf('listopad')).toBe(10)
    const either = new MonthNames()
    either.monthOf('listopad')
    expect(either.rival).not.toBeNull()
    expect(new MonthNames('en').rival).toBeNull()
  })
})
