import { version } from 'uuid'
import { expect, test } from 'vitest'
import { newId } from './new-id.ts'

test('each comes after those before, also within a millisecond, and none comes twice', () => {
  const made = Array.from({ length: 2_000 }, newId)
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  expect(new Set(made.map(version))).toEqual(new Set([7]))
  // What a counter does not reach is drawn anew for each.
  expect(new Set(made.map((id) => id.slice(-8))).size).toBeGreaterThan(1_990)
})
