import { expect, test } from 'vitest'
import { isWorthAsking } from './worth-asking.ts'

test.each(['ke', '12', 'é!', '修', 'ツ', '가', ' ab '])('%s is asked for as it is typed', (typed) => {
  expect(isWorthAsking(typed)).toBe(true)
})

test.each(['k', ' k ', '7', '', '—'])('%s waits for more', (typed) => {
  expect(isWorthAsking(typed)).toBe(false)
})
