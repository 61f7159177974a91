import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '../../test/replay.ts'
import { seed } from '../../test/seed.ts'
import { smallMaps } from '../../test/small-maps.ts'
import { check } from '../check/check.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { stepText } from '../words/english.ts'
import { beginWalk, turnUp } from './turn-up.ts'
import type { Walk, Walked, WayIn } from './walk.ts'

const walked = (result: Walked): Walk => {
  if (!result.ok) throw new Error(result.code)
  return result.walk
}

/** As it comes back from a worker. */
const sent = (walk: Walk): Walk => structuredClone(walk)

const open = ({ ways }: Walk): WayIn[] => ways.filter((way) => way.open)
const cost = ({ atWorst }: WayIn): number => atWorst ?? Infinity

const replayed = (map: ServiceMap, { customer, problem, withBuckstop, turns }: Walk) =>
  replay(map, customer ?? '', problem, withBuckstop, {
    first: turns.flatMap(({ steps }) => steps),
    repeats: [],
  })

test.each([
  ['as drawn', false],
  ['under Buckstop', true],
] as const)(
  'the best way of who is safe takes exactly as long as the check says, %s',
  { timeout: 60_000 },
  (_, withBuckstop) => {
    let long = 0
    fc.assert(
      fc.property(smallMaps(), (map) => {
        const checked = check(map, { withBuckstop })
        if (!checked.ok) throw new Error(checked.code)
        for (const { customer, problem, verdict, contacts, contactsIfLucky } of checked.result.verdicts) {
          let walk = walked(beginWalk(map, customer, problem, { withBuckstop }))
          expect(walk.ahead).toEqual({ verdict, contacts, contactsIfLucky })
          if (verdict !== 'safe') continue
          for (let left = contacts ?? 0; left > 0; left--) {
            const best = open(walk).reduce((a, b) => (cost(b) < cost(a) ? b : a))
            expect(best.atWorst).toBe(walk.ahead.contacts)
            walk = walked(turnUp(map, sent(walk), best.channel))
          }
          expect(walk.state).toBe('solved')
          expect(walk.turns.length).toBe(contacts)
          expect(replayed(map, walk)).toEqual({ illegal: [], contacts, end: 'solved' })
          if (walk.turns.length > 1) long++
        }
      }),
      { numRuns: 2_000, seed },
    )
    expect(long).toBeGreaterThan(withBuckstop ? 5 : 20)
  },
)

test.each([
  ['as drawn', false],
  ['under Buckstop', true],
] as const)(
  'whatever the customer tries, every move is one of the game, %s',
  { timeout: 60_000 },
  (_, withBuckstop) => {
    const seen = { outside: 0, solved: 0, caught: 0, round: 0, stuck: 0 }
    fc.assert(
      fc.property(smallMaps(), fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }), (map, choices) => {
        const [customer, problem] = [map.customers[0]?.name ?? '', map.problems[0]?.name ?? '']
        let walk = walked(beginWalk(map, customer, problem, { withBuckstop }))
        for (const choice of choices) {
          const ways = open(walk)
          const way = ways[choice % Math.max(1, ways.length)]
          if (way === undefined) break
          const before = walk
          walk = walked(turnUp(map, sent(walk), way.channel))
          expect(walk.turns.slice(0, -1)).toEqual(before.turns)
          // Who has a way that wins can be kept from it no longer than it was said.
          if (way.atWorst !== null && walk.state !== 'solved')
            expect(walk.ahead.contacts ?? Infinity).toBeLessThanOrEqual(way.atWorst - 1)
        }
        const played = replayed(map, walk)
        expect(played.illegal).toEqual([])
        expect(played.end === 'solved').toBe(walk.state === 'solved')
        expect(JSON.parse(JSON.stringify(walk))).toEqual(walk)
        expect(walk.end === null).toBe(walk.state === 'outside')
        for (const text of walk.turns.flatMap(({ steps }) => steps.map(stepText))) {
          expect(text).toMatch(/^[A-Z].*\.$/)
          expect(text).not.toMatch(/customer|\bthem\b/)
        }
        seen[walk.state]++
      }),
      { numRuns: 3_000, seed },
    )
    expect(Math.min(seen.solved, seen.round, seen.stuck)).toBeGreaterThan(50)
    if (!withBuckstop) expect(seen.caught).toBeGreaterThan(50)
  },
)
