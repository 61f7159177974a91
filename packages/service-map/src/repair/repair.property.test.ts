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

const worstContacts = (map: ServiceMap, withBuckstop: boolean): number | null => {
  const checked = check(map, { withBuckstop })
  if (!checked.ok) throw new Error(checked.message)
  return checked.safe ? Math.max(0, ...checked.result.verdicts.map(({ contacts }) => contacts ?? 0)) : null
}

/** Every set of up to three changes tried, in the order of size and then of declaration. */
const tryAll = (map: ServiceMap, withBuckstop: boolean) => {
  const all = changesOf(map)
  const found: { numbers: number[]; changes: Change[]; contacts: number }[] = []
  const attempt = (numbers: number[]): void => {
    if (found.some((smaller) => smaller.numbers.every((n) => numbers.includes(n)))) return
    const changes = numbers.map((n) => all[n]!)
    const contacts = worstContacts(applyChanges(map, changes), withBuckstop)
    if (contacts !== null) found.push({ numbers, changes, contacts })
  }
  attempt([])
  for (let a = 0; a < all.length; a++) attempt([a])
  for (let a = 0; a < all.length; a++) for (let b = a + 1; b < all.length; b++) attempt([a, b])
  for (let a = 0; a < all.length; a++) {
    for (let b = a + 1; b < all.length; b++) for (let c = b + 1; c < all.length; c++) attempt([a, b, c])
  }
  return found.map(({ changes, contacts }) => ({ changes, contacts }))
}

test.each([
  ['as drawn', false],
  ['under Buckstop', true],
] as const)('repair finds what trying every set finds, %s', { timeout: 120_000 }, (_, withBuckstop) => {
  const seen = [0, 0, 0, 0]
  fc.assert(
    fc.property(smallMaps(), (map) => {
      fc.pre(changesOf(map).length <= 24)
      const expected = tryAll(map, withBuckstop)
      for (const { changes } of expected) seen[changes.length]!++
      expect(repair(map, { withBuckstop, milliseconds: 60_000 })).toEqual({
        total: expected.length,
        complete: true,
        repairs: expected.slice(0, mostShown),
      })
    }),
    { numRuns: 150, seed },
  )
  expect(Math.min(...seen)).toBeGreaterThan(3)
})

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
        expect(worstContacts(applyChanges(map, changes), true)).toBe(contacts)
        for (const left of changes) {
          const rest = changes.filter((change) => change !== left)
          expect(worstContacts(applyChanges(map, rest), true)).toBeNull()
        }
      }
    }
  },
)

test('it sees all sets in time where every team can be turned to and one alone is able', () => {
  const map = oneTeamAble()
  const { complete, repairs } = repair(map, { withBuckstop: true, milliseconds: 20_000 })
  expect(complete).toBe(true)
  const alone = changesOf(map).filter((change) => worstContacts(applyChanges(map, [change]), true) !== null)
  expect(alone.length).toBeGreaterThan(mostShown)
  expect(repairs.map(({ changes }) => changes)).toEqual(alone.slice(0, mostShown).map((change) => [change]))
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
  expect(repairs).toEqual(tryAll(parsed.map, false))
})
