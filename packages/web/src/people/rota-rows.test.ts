import { expect, test } from 'vitest'
import { inRows } from './rota-rows.ts'

const zone = 'Europe/Paris'
const ben = { id: 'ben' }
/** Winter begins in it on 25 October 2026: the hour on the wall stays. */
const saturday = (from: string, to: string, person = ben) => ({ person, team: null, from, to })
const weeks = [
  saturday('2026-10-17T08:00:00Z', '2026-10-17T14:00:00Z'),
  saturday('2026-10-24T08:00:00Z', '2026-10-24T14:00:00Z'),
  saturday('2026-10-31T09:00:00Z', '2026-10-31T15:00:00Z'),
]

test('what comes back every week at the same hours is one row, whatever the clocks do', () => {
  expect(inRows(weeks, zone)).toEqual([weeks])
})

test('what comes back twice, another hour, another person and a week left out are rows of their own', () => {
  const [first, second, third] = weeks
  const later = saturday('2026-10-31T10:00:00Z', '2026-10-31T15:00:00Z')
  const ines = saturday('2026-10-31T09:00:00Z', '2026-10-31T15:00:00Z', { id: 'ines' })
  expect(
    inRows(
      [first, second].flatMap((one) => one ?? []),
      zone,
    ),
  ).toHaveLength(2)
  expect(inRows([...weeks.slice(0, 2), later], zone)).toHaveLength(3)
  expect(inRows([...weeks.slice(0, 2), ines], zone)).toHaveLength(3)
  const afterAGap = saturday('2026-11-14T09:00:00Z', '2026-11-14T15:00:00Z')
  expect(inRows([...weeks, afterAGap], zone)).toEqual([[first, second, third], [afterAGap]])
})

test('two who take turns with each other keep a row each, the sooner first', () => {
  const ines = weeks.map(({ from, to }) => saturday(from, to, { id: 'ines' }))
  const mixed = weeks.flatMap((one, at) => [one, ines[at] ?? one])
  expect(inRows(mixed, zone)).toEqual([weeks, ines])
})
