import { expect, test } from 'vitest'
import { hinted } from './hinted.ts'

test.each([
  ['elodie@home.example', 'e…@h…example'],
  ['"a@b"@mail.post.de', '"…@m…de'],
  ['عين@example.org', 'ع…@e…org'],
  ['root@localhost', 'r…@l…'],
  ['', '…@…'],
])('%s is hinted at as %s', (address, hint) => {
  expect(hinted(address).replaceAll('\u2060', '')).toBe(hint)
})
