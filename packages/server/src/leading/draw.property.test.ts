import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Candidate, choose, drawnOfEach } from './draw.ts'

const candidates = fc.uniqueArray(
  fc.record({ caseId: fc.uuid(), customer: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f') }),
  { selector: ({ caseId }) => caseId, maxLength: 30 },
)
const ids = (chosen: readonly Candidate[]): readonly string[] => chosen.map(({ caseId }) => caseId)

test('the same seed chooses the same of the same cases, in whatever order they come; of each customer one', () => {
  fc.assert(
    fc.property(fc.string(), fc.uuid(), candidates, (seed, leader, among) => {
      const chosen = choose(seed, leader, among)
      expect(ids(choose(seed, leader, among.toReversed()))).toEqual(ids(chosen))
      const customers = new Set(among.map(({ customer }) => customer))
      expect(chosen).toHaveLength(Math.min(drawnOfEach, customers.size))
      expect(new Set(chosen.map(({ customer }) => customer)).size).toBe(chosen.length)
      // Whoever was not chosen changes nothing by not being there.
      const without = among.filter((one) => chosen.includes(one))
      expect(ids(choose(seed, leader, without))).toEqual(ids(chosen))
    }),
  )
})

test('every case is as likely as any other', () => {
  const among = Array.from({ length: 10 }, (_, at) => ({ caseId: `case ${at}`, customer: `customer ${at}` }))
  const times = new Map(among.map(({ caseId }) => [caseId, 0]))
  const seeds = 5_000
  for (let seed = 0; seed < seeds; seed += 1)
    for (const { caseId } of choose(`seed ${seed}`, 'leader', among))
      times.set(caseId, (times.get(caseId) ?? 0) + 1)
  const expected = (seeds * drawnOfEach) / among.length
  const chiSquare = [...times.values()].reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0)
  // Of nine degrees of freedom, one in a thousand is beyond 27.9; the seeds are the same each time.
  expect(chiSquare).toBeLessThan(27.9)
})
