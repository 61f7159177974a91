import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { lookAtTimes, timeReader, type TimeOrder } from './order.ts'
import { wallToUtc } from './zone.ts'

const read = (order: TimeOrder, text: string, zone = 'UTC'): string | null => {
  const bytes = Buffer.from(`;${text};`)
  const at = timeReader(order, wallToUtc(zone))(bytes, 1, bytes.length - 1)
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
    ['day-month-year', '12-JAN-09 10.11.12', '2009-01-12T10:11:12.000Z'],
    ['day-month-year', 'Mon, 12 Jan 2009 03:04:05 GMT', '2009-01-12T03:04:05.000Z'],
    ['month-day-year', 'Jan 12, 2009 3:04 PM', '2009-01-12T15:04:00.000Z'],
    ['epoch-seconds', '1326000000', '2012-01-08T05:20:00.000Z'],
    ['epoch-milliseconds', '1326000000000', '2012-01-08T05:20:00.000Z'],
  ] as const)('%s reads %s', (order, text, expected) => {
    expect(read(order, text)).toBe(expected)
  })

  it.each([
    ['year-month-day', '2012-02-30'],
    ['year-month-day', '2013-02-29'],
    ['year-month-day', '2012-13-01'],
    ['year-month-day', '2012-03-04T25:00'],
    ['year-month-day', '2012-03-04T10:11:12+99:00'],
    ['year-month-day', '2012-03-04 tomorrow'],
    ['day-month-year', '13/13/2012'],
    ['year-month-day', ''],
    ['year-month-day', 'yesterday'],
    ['epoch-seconds', '12'],
  ] as const)('%s refuses %s', (order, text) => {
    expect(read(order, text)).toBeNull()
  })

  it('reads every instant that a computer writes', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        expect(read('year-month-day', date.toISOString())).toBe(date.toISOString())
      }),
    )
  })

  it('puts the clock on a wall into UTC, summer and winter', () => {
    expect(read('year-month-day', '2024-01-15 12:00', 'Europe/Brussels')).toBe('2024-01-15T11:00:00.000Z')
    expect(read('year-month-day', '2024-07-15 12:00', 'Europe/Brussels')).toBe('2024-07-15T10:00:00.000Z')
    expect(read('year-month-day', '2024-07-15T12:00:00Z', 'Europe/Brussels')).toBe('2024-07-15T12:00:00.000Z')
  })

  it('tells day and month apart where it can, and says where it cannot', () => {
    expect(lookAtTimes(['13/04/2012', '02/05/2012'])).toMatchObject({
      order: 'day-month-year',
      ambiguous: false,
    })
    expect(lookAtTimes(['04/13/2012', '05/02/2012'])).toMatchObject({
      order: 'month-day-year',
      ambiguous: false,
    })
    expect(lookAtTimes(['03/04/2012', '04/04/2012', '05/04/2012'])).toMatchObject({
      order: 'day-month-year',
      ambiguous: true,
    })
    expect(lookAtTimes(['03/04/2012', '03/05/2012', '03/06/2012'])).toMatchObject({
      order: 'month-day-year',
      ambiguous: true,
    })
    expect(lookAtTimes(['2012-04-03T10:00:00+02:00'])).toEqual({
      order: 'year-month-day',
      ambiguous: false,
      zoned: true,
    })
    expect(lookAtTimes(['20120304', '20120305'])?.order).toBe('year-month-day')
    expect(lookAtTimes(['1326000000', '1326000001'])?.order).toBe('epoch-seconds')
    expect(lookAtTimes(['Ana', 'Bo'])).toBeNull()
  })
})
