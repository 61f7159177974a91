import { describe, expect, test } from 'vitest'
import { type Entry, steady } from './steady-order.ts'

const rows = (letters: string) => letters.split('').map((id) => ({ id }))
const order = (before: string, now: string, entry?: Entry) =>
  steady(before.split(''), rows(now), entry)
    .map((row) => row.id)
    .join('')

describe('the order of a list while somebody reads it', () => {
  test.each([
    ['', 'abc', 'abc', 'the server’s order at first'],
    ['abc', 'cab', 'abc', 'a changed case stays in its place'],
    ['abc', 'xabc', 'xabc', 'a new one comes on top'],
    ['abc', 'cxab', 'xabc', 'a new one comes on top, wherever the others moved'],
    ['abc', 'ac', 'ac', 'one that left goes'],
    ['abc', 'abcde', 'abcde', 'a further page goes below'],
    ['abc', 'xy', 'xy', 'all new'],
  ])('%s then %s is %s: %s', (before, now, then) => {
    expect(order(before, now)).toBe(then)
  })

  test.each([
    ['', 'abc', 'abc', 'the server’s order at first'],
    ['abc', 'axbc', 'axbc', 'a new one comes where it belongs'],
    ['abc', 'xabc', 'xabc', 'on top too, where that is'],
    ['abc', 'cxab', 'abcx', 'behind the one that it comes behind, wherever that moved'],
    ['abc', 'abcde', 'abcde', 'a further page goes below'],
    ['abc', 'ac', 'ac', 'one that left goes'],
  ])('by date: %s then %s is %s: %s', (before, now, then) => {
    expect(order(before, now, 'place')).toBe(then)
  })
})
