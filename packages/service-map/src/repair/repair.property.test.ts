import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seed } from '../../test/seed.ts'
import { largestRepairable, oneTeamAble } from '../../test/large-maps.ts'
import { smallMaps } from '../../test/small-maps.ts'
import { check } from '../check/check.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { parse } from '../parse/parse.ts'
import type { Change } from './change.ts'
import { applyChanges, changesOf } from './change.ts'
import { mostShown, repair } from './repair.ts'

interface Wanted {
  readonly withBuckstop: boolean
  readonly doors?: boolean
  readonly exceptions?: boolean
}

const worstContacts = (map: ServiceMap, { withBuckstop, doors = false, exceptions = false }: Wanted) => {
  const checked = check(map, { withBuckstop, exceptions })
  if (!checked.ok) throw new Error(checked.code)
  const { result } = checked
  if (doors && result.wrongDoors?.length !== 0) return null
  if (exceptions && result.exceptions?.length !== 0) return null
  if (exceptions && result.exceptionDoors?.length !== 0) return null
  return checked.safe ? Math.max(0, ...checked.result.verdicts.map(({ contacts }) => contacts ?? 0)) : null
}

/** How much each kind of change intrudes, as the language says it. */
const weights = { forbid: 1, ask: 2, publish: 3, authorise: 4, drop: 5 }

const weightOf = (map: ServiceMap, changes: readonly Change[]): number => {
  const news = new Set<string>()
  for (const change of changes) {
    if (change.change !== 'authorise') continue
    if (map.teams.find(({ name }) => name === change.team)?.authority.length === 0) news.add(change.team)
  }
  return changes.reduce((sum, { change }) => sum + weights[change], 2 * news.size)
}

/** Every set of up to three changes tried, in the order of size, then of weight, then of declaration. */
const tryAll = (map: ServiceMap, wanted: Wanted) => {
  const all = changesOf(map)
  const found: { numbers: number[]; changes: Change[]; contacts: number }[] = []
  const attempt = (numbers: number[]): void => {
    if (found.some((smaller) => smaller.numbers.every((n) => numbers.includes(n)))) return
    const changes = numbers.map((n) => all[n]!)
    const contacts = worstContacts(applyChanges(map, changes), wanted)
    if (contacts !== null) found.push({ numbers, changes, contacts })
  }
  attempt([])
  for (let a = 0; a < all.length; a++) attempt([a])
  for (let a = 0; a < all.length; a++) for (let b = a + 1; b < all.length; b++) attempt([a, b])
  for (let a = 0; a < all.length; a++) {
    for (let b = a + 1; b < all.length; b++) for (let c = b + 1; c < all.length; c++) attempt([a, b, c])
  }
  return found
    .map((one) => ({ ...one, weight: weightOf(map, one.changes) }))
    .toSorted((a, b) => a.changes.length - b.changes.length || a.weight - b.weight)
    .map(({ changes, contacts }) => ({ changes, contacts }))
}

/** A tenth of what `npm run reliability` wants. */
const runs = Number(process.env['BUCKSTOP_MAPS'] ?? 2_000) / 40

test.each([
  ['as drawn', { withBuckstop: false }, 1],
  ['under Buckstop', { withBuckstop: true }, 1],
  ['so that no door is wrong', { withBuckstop: true, doors: true }, 0.7],
  ['so that nobody is forgotten', { withBuckstop: true, exceptions: true }, 0.5],
] as const)(
  'repair finds what trying every set finds, %s',
  { timeout: 60_000 + 600 * runs },
  (_, wanted, share) => {
    const seen = [0, 0, 0, 0]
    fc.assert(
      fc.property(smallMaps(), (map) => {
        fc.pre(changesOf(map).length <= 24)
        const expected = tryAll(map, wanted)
        for (const { changes } of expected) seen[changes.length]!++
        const { each, ...found } = repair(map, { ...wanted, milliseconds: 60_000 })
        expect(found).toEqual({
          total: expected.length,
          complete: true,
          repairs: expected.slice(0, mostShown),
        })
        const several = map.customers.length * map.problems.length > 1
        expect(each === undefined).toBe(expected.length > 0 || !several)
        for (const { customer, problem, repairs, total } of each ?? []) {
          const one = {
            ...map,
            customers: map.customers.filter(({ name }) => name === customer),
          }
          const alone = tryAll(one, { withBuckstop: wanted.withBuckstop })
          if (map.problems.length === 1 && !('doors' in wanted))
            expect(repairs).toEqual(alone.slice(0, mostShown))
          expect(repair(map, { ...wanted, exceptions: false, only: { customer, problem } }).total).toBe(total)
        }
      }),
      { numRuns: share * runs, seed },
    )
    expect(Math.min(...seen)).toBeGreaterThan(runs / 100)
  },
)

test(
  'on the largest maps that it promises to be complete for, each repair mends, and no part of it does',
  {
    timeout: 120_000,
  },
  () => {
    for (const number of [3, 5, 8]) {
      const map = largestRepairable(number, 0.6)
      const { complete, total, repairs } = repair(map, { withBuckstop: true, milliseconds: 60_000 })
      expect(complete).toBe(true)
      expect(repairs.length).toBe(Math.min(total, mostShown))
      for (const { changes, contacts } of repairs.slice(0, 20)) {
        expect(worstContacts(applyChanges(map, changes), { withBuckstop: true })).toBe(contacts)
        for (const left of changes) {
          const rest = changes.filter((change) => change !== left)
          expect(worstContacts(applyChanges(map, rest), { withBuckstop: true })).toBeNull()
        }
      }
    }
  },
)

test('it sees all sets in time where every team can be turned to and one alone is able', () => {
  const map = oneTeamAble()
  const { complete, repairs } = repair(map, { withBuckstop: true, milliseconds: 20_000 })
  expect(complete).toBe(true)
  const alone = changesOf(map).filter(
    (change) => worstContacts(applyChanges(map, [change]), { withBuckstop: true }) !== null,
  )
  expect(alone.length).toBeGreaterThan(15)
  const lightest = alone.toSorted((a, b) => weightOf(map, [a]) - weightOf(map, [b]))
  expect(repairs.slice(0, alone.length).map(({ changes }) => changes)).toEqual(
    lightest.map((change) => [change]),
  )
}, 60_000)

test('a channel that no fact opens may be the one that a customer is told of', () => {
  const parsed = parse(`version: 1
company: Example
facts: [number]
customers: {customer: []}
problems: {problem: {needs: help}}
remedies: {remedy: {gives: help}}
channels:
  form: {reaches: desk}
  mail: {reaches: second, published: false}
  phone: {reaches: third, requires: [number], published: false}
teams:
  desk: {responses: [own]}
  second: {responses: [{send: phone}], authority: {remedy: any}}
  third: {responses: [own], authority: {remedy: any}}
`)
  if (!parsed.ok) throw new Error('the map is valid')
  const { repairs } = repair(parsed.map)
  expect(repairs.map(({ changes }) => changes)).toContainEqual([
    { change: 'publish', channel: 'mail' },
    { change: 'drop', channel: 'phone', requires: 'number' },
  ])
  expect(repairs).toEqual(tryAll(parsed.map, { withBuckstop: false }))
})
