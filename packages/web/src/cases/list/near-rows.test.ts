import { expect, test } from 'vitest'
import { nearRows, stepKeys } from './near-rows.ts'

test('rows that stay are drawn with their neighbours, in order and once', () => {
  expect(nearRows([40, 41, 42], [0, 41], 100)).toEqual([0, 1, 40, 41, 42])
  expect(nearRows([0, 1], [99], 100)).toEqual([0, 1, 98, 99])
  expect(nearRows([], [], 0)).toEqual([])
})

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['Home', 7, 0],
  ['End', 2, 9],
])('%s leads from %i of ten to %i', (key, from, to) => {
  expect(stepKeys[key]?.(from, 10)).toBe(to)
})
