import { describe, expect, it } from 'vitest'
import {
  addMilliseconds,
  days,
  earlier,
  fromEpochMilliseconds,
  hours,
  instant,
  later,
  parseInstant,
} from './instant.ts'

describe('an instant', () => {
  it.each([
    ['2026-01-12T10:00:00+01:00', '2026-01-12T09:00:00.000Z'],
    ['2026-01-12', '2026-01-12T00:00:00.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('%s is written %s', (text, written) => {
    expect(parseInstant(text)).toBe(written)
  })

  it.each([
    '',
    'tomorrow',
    '0000-12-31T23:59:59Z',
    '9999-01-01T00:00:00Z',
    '+010000-01-01T00:00:00Z',
    '2026-13-01',
  ])('%s is none', (text) => {
    expect(parseInstant(text)).toBeNull()
    expect(() => instant(text)).toThrow(RangeError)
  })

  it('compares as text as it compares as time', () => {
    const a = instant('2026-01-12T09:00:00Z')
    const b = addMilliseconds(a, days(1) + hours(1))
    expect(b).toBe('2026-01-13T10:00:00.000Z')
    expect([later(a, b), earlier(a, b), fromEpochMilliseconds(Date.parse(a))]).toEqual([b, a, a])
  })
})
