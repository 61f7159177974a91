import fc from 'fast-check'
import { expect, test } from 'vitest'
import { naiveCheck } from '../../test/naive.ts'
import { smallMaps } from '../../test/small-maps.ts'
import { check } from './check.ts'

const outcome = (map: Parameters<typeof check>[0], withBuckstop: boolean) => {
  const checked = check(map, { withBuckstop })
  if (!checked.ok) throw new Error(checked.message)
  const { company: _, verdicts, ...lists } = checked.result
  return { verdicts: verdicts.map(({ story: __, ...verdict }) => verdict), ...lists }
}

test.each([
  ['as drawn', false],
  ['under Buckstop', true],
] as const)(
  'on 20,000 small maps the check agrees with a naive solver, %s',
  { timeout: 120_000 },
  (_, withBuckstop) => {
    const seen = { safe: 0, 'at-the-mercy': 0, trapped: 0, several: 0 }
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const naive = naiveCheck(map, withBuckstop)
        for (const { verdict, contacts } of naive.verdicts) {
          seen[verdict]++
          if ((contacts ?? 0) > 1) seen.several++
        }
        expect(outcome(map, withBuckstop)).toEqual(naive)
      }),
      { numRuns: 20_000 },
    )
    // A comparison on maps that all come out alike would show nothing.
    expect(Math.min(seen.safe, seen['at-the-mercy'], seen.trapped)).toBeGreaterThan(500)
    expect(seen.several).toBeGreaterThan(20)
  },
)
