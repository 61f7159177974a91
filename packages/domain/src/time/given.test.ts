import { describe, expect, it } from 'vitest'
import { addMilliseconds, days, instant, minutes } from './instant.ts'
import { mostDaysAhead, mostDaysBack, whyNotAhead, whyNotBehind } from './given.ts'

const now = instant('2026-01-12T09:00:00Z')
const ahead = (count: number) => addMilliseconds(now, days(count))

describe('a date that somebody gives', () => {
  it.each([
    [now, 'due-in-the-past'],
    [ahead(-1), 'due-in-the-past'],
    [addMilliseconds(now, 1), null],
    [ahead(mostDaysAhead), null],
    [ahead(mostDaysAhead + 1), 'due-too-far'],
    [instant('9000-01-01T00:00:00Z'), 'due-too-far'],
  ])('for what is to come: %s is %s', (at, refusal) => {
    expect(whyNotAhead(at, now)).toBe(refusal)
  })

  it('lies as near as a company wants it', () => {
    expect(whyNotAhead(ahead(31), now, 30)).toBe('due-too-far')
  })

  it.each([
    [now, null],
    [addMilliseconds(now, minutes(4)), null],
    [addMilliseconds(now, minutes(6)), 'date-in-future'],
    [instant('9000-01-01T00:00:00Z'), 'date-in-future'],
    [ahead(-mostDaysBack), null],
    [ahead(-mostDaysBack - 1), 'date-too-old'],
    [instant('0001-01-01T00:00:00Z'), 'date-too-old'],
  ])('for what took place: %s is %s', (at, refusal) => {
    expect(whyNotBehind(at, now)).toBe(refusal)
  })
})
