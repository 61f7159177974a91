import { expect, it } from 'vitest'
import { meantBy } from './meant.ts'

it.each([
  [' Stop! ', 'stop'],
  ['ARRÊT', 'stop'],
  ['Stop sending me from desk to desk', 'words'],
  ['start', 'start'],
  ['Away. The shop would not look at it', 'away'],
  ['Renvoyée hier par la boutique', 'away'],
  ['They sent me away', 'words'],
  ['', 'words'],
  ['🙁', 'words'],
])('%j is %s', (body, meant) => {
  expect(meantBy(body)).toBe(meant)
})
