import { describe, expect, test } from 'vitest'
import { instant } from '../../time/instant.ts'
import type { WorkingCalendar } from '../../time/working-calendar.ts'
import { legalDate, legalWeek } from './dates.ts'
import type { LegalSpan } from './profile.ts'

const london: WorkingCalendar = {
  timeZone: 'Europe/London',
  week: legalWeek,
  holidays: new Set(['2027-03-26', '2027-03-29', '2026-12-25', '2026-12-28', '2027-01-01']),
}
const madrid: WorkingCalendar = {
  timeZone: 'Europe/Madrid',
  week: legalWeek,
  holidays: new Set(['2026-12-08', '2026-12-25', '2027-01-01', '2027-01-06', '2027-03-26']),
}

/** Counted by hand on the calendars of these years. */
describe('the end of a span that the law gives', () => {
  test.each<[string, WorkingCalendar, string, LegalSpan, string]>([
    [
      'three working days over Easter',
      london,
      '2027-03-25T10:00:00Z',
      { workingDays: 3 },
      '2027-04-01T22:59:00.000Z',
    ],
    [
      'received on Good Friday',
      london,
      '2027-03-26T10:00:00Z',
      { workingDays: 3 },
      '2027-04-01T22:59:00.000Z',
    ],
    [
      'eight weeks into summer time',
      london,
      '2027-02-15T10:00:00Z',
      { calendarDays: 56 },
      '2027-04-12T22:59:00.000Z',
    ],
    [
      'eight weeks out of it',
      london,
      '2026-09-14T10:00:00Z',
      { calendarDays: 56 },
      '2026-11-09T23:59:00.000Z',
    ],
    ['over 29 February', london, '2028-01-10T10:00:00Z', { calendarDays: 56 }, '2028-03-06T23:59:00.000Z'],
    ['to 29 February', london, '2028-02-28T10:00:00Z', { workingDays: 1 }, '2028-02-29T23:59:00.000Z'],
    [
      'late in the evening, already tomorrow there',
      madrid,
      '2026-12-06T23:30:00Z',
      { workingDays: 1 },
      '2026-12-09T22:59:00.000Z',
    ],
    [
      'fifteen working days over Christmas and Epiphany',
      madrid,
      '2026-12-14T09:00:00Z',
      { workingDays: 15 },
      '2027-01-07T22:59:00.000Z',
    ],
    [
      'minutes are those of the clock',
      madrid,
      '2027-03-28T00:59:00Z',
      { minutes: 3 },
      '2027-03-28T01:02:00.000Z',
    ],
  ])('%s', (_, calendar, receipt, span, end) => {
    expect(legalDate(instant(receipt), span, calendar)).toBe(end)
  })
})
