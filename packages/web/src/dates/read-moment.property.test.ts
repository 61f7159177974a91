import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { momentAt } from './moment-at.ts'
import { inFull } from '../look/when.ts'
import { speak } from '../words/speak.ts'
import { type Reader, readersOf } from './chrono.ts'
import { readMoment } from './read-moment.ts'

let readers: readonly Reader[] = []
beforeAll(async () => {
  await speak('en')
  readers = await readersOf(['en'])
})

const zones = ['Europe/Madrid', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC']
const minute = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2031, 11, 31) / 60_000 })
  .map((count) => new Date(count * 60_000).toISOString())
const two = (number: number): string => String(number).padStart(2, '0')

test('what is read back is read as the very moment again, whenever and wherever one looks', () => {
  fc.assert(
    fc.property(minute, minute, fc.constantFrom(...zones), (moment, now, zone) => {
      const side = moment > now ? 'ahead' : 'past'
      const again = readMoment(inFull(moment, now, zone), {
        now,
        zone,
        side,
        dayFirst: true,
        workingDays: [],
        readers,
      })
      // The hour that the clock repeats in autumn is written alike twice.
      expect(again === null ? null : inFull(again, now, zone)).toBe(inFull(moment, now, zone))
    }),
    { numRuns: 150 },
  )
})

test('a date and a time in figures are that date and that time, in any digits', () => {
  const zero = fc.constantFrom(0x30, 0x0660, 0x06f0)
  const parts = fc.record({
    date: fc.date({ min: new Date('2026-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }),
    hour: fc.nat(23),
    minutes: fc.nat(59),
  })
  fc.assert(
    fc.property(parts, zero, fc.constantFrom('.', '/', '-'), (typed, first, mark) => {
      const [year, month, day] = typed.date.toISOString().slice(0, 10).split('-')
      const time = `${two(typed.hour)}:${two(typed.minutes)}`
      const text = `${day}${mark}${month}${mark}${year} ${time}`.replaceAll(/\d/g, (digit) =>
        String.fromCodePoint(first + Number(digit)),
      )
      const read = readMoment(text, {
        now: '2028-06-15T12:00:00.000Z',
        zone: 'UTC',
        side: 'ahead',
        dayFirst: true,
        workingDays: [],
        readers,
      })
      expect(read).toBe(momentAt(`${year}-${month}-${day}T${time}`, 'UTC'))
    }),
  )
})

test('whatever is typed, it is a moment or nothing', () => {
  const words = fc.array(
    fc.constantFrom(
      'friday',
      'in',
      '3',
      'working',
      'days',
      '24/12',
      '12',
      ':',
      '00',
      'noon',
      'by',
      'close',
      'x',
    ),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        words.map((all) => all.join(' ')),
      ),
      minute,
      (typed, now) => {
        const read = readMoment(typed, {
          now,
          zone: 'Europe/Madrid',
          side: 'ahead',
          dayFirst: true,
          workingDays: [],
          readers,
        })
        expect(read === null || new Date(read).toISOString() === read).toBe(true)
      },
    ),
  )
})
