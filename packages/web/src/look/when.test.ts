import { describe, expect, test } from 'vitest'
import { momentAt } from '../dates/moment-at.ts'
import { wallClockAt } from './wall-clock.ts'
import { dayInWords, daysBetween, endInWords, exactly, inFull, inShort, inWords, span } from './when.ts'

const zone = 'Europe/Madrid'
/** A Saturday, 21:30 in Madrid. */
const now = '2026-11-21T20:30:00.000Z'

describe('a moment in words', () => {
  test.each([
    ['2026-11-21T13:05:00.000Z', 'today, 14:05'],
    ['2026-11-22T11:00:00.000Z', 'tomorrow, noon'],
    ['2026-11-20T23:30:00.000Z', 'today, 00:30'],
    ['2026-11-20T22:30:00.000Z', 'yesterday, 23:30'],
    ['2026-11-24T11:00:00.000Z', 'Tuesday, noon'],
    ['2026-11-28T08:00:00.000Z', 'Saturday 28 November, 09:00'],
    ['2025-11-24T22:59:00.000Z', '24 November 2025, end of day'],
    ['2026-11-24T23:00:00.000Z', 'Tuesday, midnight'],
    ['2026-11-21T23:00:00.000Z', 'today, midnight'],
    ['2026-11-21T22:59:07.210Z', 'today, 23:59'],
    ['2026-11-20T23:00:07.210Z', 'today, 00:00'],
    ['2026-11-21T11:00:07.210Z', 'today, 12:00'],
  ])('%s is %s', (moment, words) => {
    expect(inWords(moment, now, zone)).toBe(words)
  })

  test.each([
    ['2026-12-05T15:00:00.000Z', '16:00'],
    ['2026-12-05T22:59:00.000Z', 'end of day'],
    ['2026-12-05T23:00:00.000Z', 'midnight'],
    ['2026-12-06T05:00:00.000Z', 'Sunday 6 December, 06:00'],
    ['2026-12-06T23:00:00.000Z', 'Sunday 6 December, midnight'],
  ])('what began on Saturday 5 December ends %s: %s', (to, words) => {
    expect(endInWords('2026-12-05T09:00:00.000Z', to, now, zone)).toBe(words)
  })

  test('the day alone, the short form and the exact one', () => {
    expect(dayInWords('2026-11-24T11:00:00.000Z', now, zone)).toBe('Tuesday')
    expect(inShort('2026-11-21T13:05:00.000Z', now, zone)).toBe('14:05')
    expect(inShort('2026-11-24T11:00:00.000Z', now, zone)).toBe('Tue')
    expect(inShort('2026-11-24T23:00:00.000Z', now, zone)).toBe('Tue')
    expect(inShort('2026-11-21T23:00:00.000Z', now, zone)).toBe('midnight')
    expect(inShort('2026-10-01T11:00:00.000Z', now, zone)).toBe('1 Oct')
    expect(inShort('2025-10-01T11:00:00.000Z', now, zone)).toBe('1 Oct 2025')
    expect(exactly('2026-11-24T11:00:05.000Z', zone)).toBe('Tuesday 24 November 2026, 12:00:05 Europe/Madrid')
  })
})

test('a span names its one unit', () => {
  expect([30_000, 60_000, 3_600_000 * 5, 86_400_000 * 9].map(span)).toEqual([
    'a moment',
    '1 minute',
    '5 hours',
    '9 days',
  ])
})

test('days are counted by the calendar of the company', () => {
  expect(daysBetween('2026-11-20T22:30:00.000Z', '2026-11-20T23:30:00.000Z', zone)).toBe(1)
  expect(daysBetween(now, now, zone)).toBe(0)
})

describe('a wall clock', () => {
  test('goes to a moment and back, in winter and in summer', () => {
    expect(momentAt('2026-11-24T12:00', zone)).toBe('2026-11-24T11:00:00.000Z')
    expect(momentAt('2026-07-24T12:00', zone)).toBe('2026-07-24T10:00:00.000Z')
    expect(wallClockAt('2026-07-24T10:00:00.000Z', zone)).toBe('2026-07-24T12:00')
  })

  test('is nothing where nothing was typed', () => {
    expect(momentAt('', zone)).toBeNull()
    expect(momentAt('tomorrow', zone)).toBeNull()
  })
})

test('what is read back has its date, whatever day it is', () => {
  expect(inFull('2026-11-20T11:00:00.000Z', now, zone)).toBe('Friday 20 November, noon')
  expect(inFull('2027-01-02T08:30:00.000Z', now, zone)).toBe('Saturday 2 January 2027, 09:30')
})
