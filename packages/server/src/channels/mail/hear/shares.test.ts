import { expect, test } from 'vitest'
import { createShares } from './shares.ts'

test('one network has a quarter, and all together no more than there is', () => {
  const shares = createShares(100)
  expect(shares.take('a', 20)).toBe(true)
  expect(shares.take('a', 6)).toBe(false)
  expect(shares.take('a', 5)).toBe(true)
  for (const other of ['b', 'c', 'd']) expect(shares.take(other, 25)).toBe(true)
  expect(shares.take('e', 1)).toBe(false)
  shares.giveBack('a', 25)
  expect(shares.take('e', 25)).toBe(true)
  expect(shares.take('a', 1)).toBe(false)
})
