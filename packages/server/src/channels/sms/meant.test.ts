import { expect, it } from 'vitest'
import { meantBy, saysSentAway } from './meant.ts'

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

it('of a line for “I was sent away” the SMS that opens says so, or one that names the door; the rest is talk', () => {
  const says = (body: string, opens: boolean, door: string | null = null, sentAwayLine = true) =>
    saysSentAway(body, { sentAwayLine, opens, door })
  expect(says('They sent me off', true)).toBe(true)
  expect(says('Yesterday, thanks', false)).toBe(false)
  expect(says('It was Leeds', false, 'Leeds')).toBe(true)
  expect(says('AWAY again', false)).toBe(true)
  expect(says('I bought it in Leeds', true, 'Leeds', false)).toBe(false)
})
