import { expect, test } from 'vitest'
import { mayReadAhead } from './read-ahead.ts'

const me = { person: { id: 'claire', leads: ['Care'] } }
const of = (owner: string, team?: string) => ({
  owner: { id: owner },
  ...(team === undefined ? {} : { team }),
})

test.each([
  [of('claire'), true],
  [of('claire', 'Shop'), true],
  [of('ana', 'Care'), true],
  [of('ana', 'Shop'), false],
  [of('ana'), false],
])('a case is read ahead where no look at it is written down: %o', (whose, may) => {
  expect(mayReadAhead(whose, me)).toBe(may)
})
