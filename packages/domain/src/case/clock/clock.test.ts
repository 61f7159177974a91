import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customer, person, Story, types } from '../../../test/story.ts'
import { fromEpochMilliseconds, toEpochMilliseconds } from '../../time/instant.ts'
import { hourOfWorkingDay } from '../../time/working-time.ts'
import { parseWeeklyHours } from '../../time/weekly-hours.ts'
import { inZone, isZone } from '../../time/zone.ts'
import { deadlinesOf } from '../deadlines.ts'

const zones = [
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
]

describe('the clock by which a customer lives', () => {
  it('dates what comes, and nothing that they were told', () => {
    const story = Story.opened()
    const before = deadlinesOf(story.living)
    expect(types(story.does(customer, { type: 'sayZone', zone: 'America/New_York' }))).toEqual(['zoneSaid'])
    expect(deadlinesOf(story.living)).toEqual(before)
    story.until(story.living.nextWord?.by ?? story.now)
    const due = Temporal.Instant.from(story.living.nextWord?.by ?? '').toZonedDateTimeISO('America/New_York')
    expect([due.hour, due.minute]).toEqual([12, 0])
  })

  it('is their own word before ours, and ours before what a browser says', () => {
    const story = Story.opened()
    const say = (zone: string) => ({ type: 'sayZone', zone }) as const
    story.does(customer, { ...say('Europe/London'), guessed: true })
    expect(story.refuses(customer, { ...say('Europe/London'), guessed: true })).toBe('already-known')
    story.does(person('ana'), say('Europe/Madrid'))
    expect(story.refuses(customer, { ...say('Europe/London'), guessed: true })).toBe('already-known')
    story.does(customer, say('Europe/Madrid'))
    expect(story.refuses(person('ana'), say('Europe/London'))).toBe('already-known')
    expect(story.living.zones).toEqual([{ of: 'case-1', by: null, zone: 'Europe/Madrid' }])
    for (const none of ['London', '+02:00', '', 'Europe/', '../etc', 'x'.repeat(10_000)])
      expect(story.refuses(customer, say(none))).toBe('zone-unknown')
  })

  it('keeps what was promised by it: that hour there, after so many working days there, through hours that repeat', () => {
    const week = parseWeeklyHours('Mon-Fri 09:00-14:00 15:00-18:00')
    if (week === null) throw new Error('these are hours')
    const holidays = new Set(['2026-04-03', '2026-12-25'])
    const calendar = { timeZone: 'Europe/Madrid', week, holidays }
    const moment = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
    const hour = fc.integer({ min: 8, max: 18 })
    const count = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), hour, count, (at, zone, wanted, days) => {
        const now = fromEpochMilliseconds(at)
        const due = hourOfWorkingDay(now, days, wanted, inZone(calendar, zone))
        expect(toEpochMilliseconds(due)).toBeGreaterThan(at)
        const there = Temporal.Instant.from(due).toZonedDateTimeISO(zone)
        expect([there.hour, there.minute]).toEqual([wanted, 0])
        const isOpen = (day: Temporal.PlainDate): boolean =>
          day.dayOfWeek < 6 && !holidays.has(day.toString())
        let day = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate()
        let worked = 0
        while (!day.equals(there.toPlainDate())) {
          day = day.add({ days: 1 })
          if (isOpen(day)) worked += 1
        }
        expect(worked).toBe(days)
      }),
      { seed: 20_260_112, numRuns: 300 },
    )
  })

  it('has a name wherever people live', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isZone(zone))).toEqual([])
  })
})
