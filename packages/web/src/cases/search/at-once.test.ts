import { expect, test } from 'vitest'
import { opensAtOnce } from './at-once.ts'

const row = (id: string, found: Parameters<typeof opensAtOnce>[0][number]['found'] = []) => ({ id, found })
const reference = (text: string, ...ranges: { start: number; end: number }[]) =>
  ({ in: 'reference', text, language: null, ranges }) as const

test('a whole reference opens its case, whatever else is found by it', () => {
  const whole = reference('ABC-DEF-GHJ', { start: 0, end: 11 })
  expect(opensAtOnce([row('other'), row('one', [whole])], null)).toBe('one')
  const inParts = reference('ABC-DEF-GHJ', { start: 0, end: 3 }, { start: 4, end: 7 }, { start: 8, end: 11 })
  expect(opensAtOnce([row('other'), row('one', [inParts])], null)).toBe('one')
})

test('a part of a reference does not, nor one of several', () => {
  expect(opensAtOnce([row('one', [reference('ABC-DEF-GHJ', { start: 0, end: 3 })]), row('two')], null)).toBe(
    null,
  )
  expect(opensAtOnce([row('one'), row('two')], null)).toBe(null)
  expect(opensAtOnce([], null)).toBe(null)
})

test('the only one does, where there is no further page', () => {
  expect(opensAtOnce([row('one')], null)).toBe('one')
  expect(opensAtOnce([row('one')], 'more')).toBe(null)
})
