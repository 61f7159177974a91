import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seed } from '../../test/seed.ts'
import { naiveCheck, naiveExceptions } from '../../test/naive.ts'
import { smallMaps } from '../../test/small-maps.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { check } from './check.ts'

const outcome = (map: Parameters<typeof check>[0], withBuckstop: boolean) => {
  const checked = check(map, { withBuckstop })
  if (!checked.ok) throw new Error(checked.code)
  const { company: _, verdicts, ...lists } = checked.result
  return { verdicts: verdicts.map(({ story: __, ...verdict }) => verdict), ...lists }
}

/** A tenth of what `npm run reliability` wants. */
const maps = Number(process.env['BUCKSTOP_MAPS'] ?? 2_000)

test.each([
  ['as drawn', false],
  ['under Buckstop', true],
] as const)(
  `on ${maps} small maps the check agrees with a naive solver, %s`,
  { timeout: 60_000 + 30 * maps },
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
      { numRuns: maps, seed },
    )
    // A comparison on maps that all come out alike would show nothing.
    expect(Math.min(seen.safe, seen['at-the-mercy'], seen.trapped)).toBeGreaterThan(maps / 40)
    expect(seen.several).toBeGreaterThan(maps / 1_000)
  },
)

/** The same map with 70 more facts that come and are asked for, so that a word of bits is not enough. */
const padded = (map: ServiceMap): ServiceMap => {
  const pads = Array.from({ length: 70 }, (_, i) => `pad${i}`)
  const [first, ...others] = map.teams
  if (first === undefined) return map
  const responses = first.responses.map((response, i) => ({
    ...response,
    gives: [...response.gives, ...pads.slice(i * 30, i * 30 + 40)],
  }))
  const never = { verb: 'refuse', when: ['never'], unless: pads, gives: [] } as const
  return {
    ...map,
    facts: [...pads, ...map.facts.map(({ name }) => name), 'never'].map((name) => ({
      name,
      from: null,
      fixed: false,
    })),
    teams: [{ ...first, responses: [...responses, never] }, ...others],
  }
}

test(
  `on ${maps} small maps the exceptions are those of a naive solver`,
  { timeout: 60_000 + 60 * maps },
  () => {
    const seen = { none: 0, exceptions: 0, doors: 0, complete: 0 }
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const naive = naiveExceptions(map)
        const checked = check(map, { withBuckstop: true, exceptions: true })
        if (!checked.ok) throw new Error(checked.code)
        const { exceptions = [], exceptionDoors, exceptionsComplete } = checked.result
        expect(exceptionsComplete).toBe(true)
        expect(exceptions.map(({ problem, lacks, verdict }) => ({ problem, lacks, verdict }))).toEqual(
          naive.exceptions,
        )
        expect(exceptionDoors).toEqual(naive.exceptionDoors)
        if (exceptions.length > 0) seen.exceptions++
        else if (naive.exceptionDoors.length > 0) seen.doors++
        else seen.none++
      }),
      { numRuns: maps, seed },
    )
    expect(Math.min(seen.none, seen.exceptions, seen.doors)).toBeGreaterThan(maps / 100)
  },
)

test('with more facts than fit into two words, too', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(smallMaps(), fc.boolean(), (map, withBuckstop) => {
      expect(outcome(padded(map), withBuckstop)).toEqual(naiveCheck(padded(map), withBuckstop))
    }),
    { numRuns: maps / 20, seed },
  )
})
