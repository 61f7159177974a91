import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seed } from '../../test/seed.ts'
import { smallMaps } from '../../test/small-maps.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { check, type CheckResult } from './check.ts'

/** What must not change, whatever the verdicts are: nobody need know them to see that one of two is wrong. */

const found = (map: ServiceMap, withBuckstop: boolean): CheckResult => {
  const checked = check(map, { withBuckstop, exceptions: withBuckstop })
  if (!checked.ok) throw new Error(checked.code)
  return checked.result
}

/** Everything but the stories, in an order of its own, by names that `called` gives. */
const told = (result: CheckResult, called: (name: string) => string = (name) => name): unknown => {
  const { company: _, verdicts, exceptions, ...lists } = result
  const plain = {
    ...lists,
    verdicts: verdicts.map(({ story: __, ...rest }) => rest),
    ...(exceptions === undefined ? {} : { exceptions: exceptions.map(({ story: __, ...rest }) => rest) }),
  }
  const renamed = renamedIn(plain, called, ['verdict'])
  return Object.fromEntries(
    Object.entries(renamed).map(([name, list]) => [
      name,
      Array.isArray(list) ? list.map(inOrder).toSorted() : list,
    ]),
  )
}

/** The same with every name called otherwise; what stands under these keys is no name. */
const renamedIn = <Value>(value: Value, called: (name: string) => string, keep: readonly string[]): Value => {
  const under = (key: string, inner: unknown): unknown => {
    if (typeof inner === 'string') return keep.includes(key) ? inner : called(inner)
    if (Array.isArray(inner)) return inner.map((one) => under(key, one))
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, under(name, one)]))
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has the shape that it had.
  return under('', value) as Value
}

/** What is lacked is a set. */
const inOrder = (one: unknown): string =>
  JSON.stringify(one, (_, value: unknown) =>
    Array.isArray(value) ? value.toSorted((a, b) => String(a).localeCompare(String(b))) : value,
  )

const both = [false, true] as const
const runs = { numRuns: 400, seed }
const time = { timeout: 60_000 }

const mapped = (map: ServiceMap, called: (name: string) => string): ServiceMap =>
  renamedIn(map, called, ['verb', 'kind', 'upTo', 'company', 'currency'])

test('whatever the names are, the same is found', time, () => {
  const called = (name: string): string => `${name.split('').toReversed().join('')} `
  fc.assert(
    fc.property(smallMaps(), (map) => {
      for (const game of both)
        expect(told(found(mapped(map, called), game))).toEqual(told(found(map, game), called))
    }),
    runs,
  )
})

test('in whatever order things are declared, the same is found', time, () => {
  const turned = <Thing>(things: readonly Thing[]): Thing[] => things.toReversed()
  fc.assert(
    fc.property(smallMaps(), (map) => {
      const other: ServiceMap = {
        ...map,
        facts: turned(map.facts),
        impossible: turned(map.impossible),
        customers: turned(map.customers),
        problems: turned(map.problems),
        remedies: turned(map.remedies),
        channels: turned(map.channels),
        teams: turned(map.teams).map((team) => ({
          ...team,
          authority: turned(team.authority),
          asks: turned(team.asks),
          establishes: turned(team.establishes),
        })),
      }
      for (const game of both) expect(told(found(other, game))).toEqual(told(found(map, game)))
    }),
    runs,
  )
})

test('a response that stands twice changes nothing', time, () => {
  fc.assert(
    fc.property(smallMaps(), fc.nat(20), (map, pick) => {
      const team = pick % map.teams.length
      const twice: ServiceMap = {
        ...map,
        teams: map.teams.map((one, i) =>
          i === team ? { ...one, responses: [...one.responses, ...one.responses] } : one,
        ),
      }
      for (const game of both) expect(told(found(twice, game))).toEqual(told(found(map, game)))
    }),
    runs,
  )
})

const rank = { safe: 0, 'at-the-mercy': 1, trapped: 2 } as const

test(
  'a published door to a team that can solve everything leaves everybody safe, and nobody worse off',
  time,
  () => {
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const needs = [...new Set(map.problems.map((problem) => problem.needs))]
        const able: ServiceMap = {
          ...map,
          remedies: [
            ...map.remedies,
            ...needs.map((gives, i) => ({ name: `new remedy ${i}`, gives, requires: [] })),
          ],
          channels: [
            ...map.channels,
            { name: 'new door', reaches: 'new team', requires: [], published: true, kind: null },
          ],
          teams: [
            ...map.teams,
            {
              name: 'new team',
              responses: [{ verb: 'own', when: [], unless: [], gives: [] }],
              authority: needs.map((_, i) => ({ remedy: `new remedy ${i}`, upTo: 'any' as const })),
              asks: [],
              establishes: [],
              reportsTo: null,
              leader: true,
              machine: false,
              organisation: null,
            },
          ],
        }
        for (const game of both) {
          const [before, after] = [found(map, game), found(able, game)]
          after.verdicts.forEach(({ verdict, contacts }, i) => {
            expect([verdict, contacts]).toEqual(['safe', 1])
            expect(rank[verdict]).toBeLessThanOrEqual(rank[before.verdicts[i]?.verdict ?? 'trapped'])
          })
          expect(after.exceptions ?? []).toEqual([])
          // It mends no other door.
          expect(after.wrongDoors ?? []).toEqual(before.wrongDoors ?? [])
          expect(after.exceptionDoors ?? []).toEqual(before.exceptionDoors ?? [])
        }
      }),
      runs,
    )
  },
)
