import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../docs/decisions', import.meta.url))

test('no two decisions have one number', () => {
  const numbers = readdirSync(folder).flatMap((name) => /^\d{4}(?=-)/.exec(name) ?? [])
  expect(numbers.length).toBeGreaterThan(100)
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})
