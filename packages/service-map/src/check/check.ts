import { item } from '../game/item.ts'
import type { ServiceMap } from '../language/service-map.ts'
import { type SeenTooMuch, TooLarge } from '../game/bits.ts'
import { House } from '../game/house.ts'
import { indexMap } from '../game/indexed-map.ts'
import { play } from '../game/play.ts'
import type { Rules } from '../game/reach.ts'
import type { Story } from '../story/story.ts'
import { tellStory } from '../story/tell.ts'
import type { WrongDoor } from './doors.ts'
import { wrongDoorsOf } from './doors.ts'
import type { Exceptions } from './exceptions.ts'
import { exceptionsOf } from './exceptions.ts'
import type { Climb, Lists } from './lists.ts'
import { Tally } from './lists.ts'
import type { Outlook } from './verdict.ts'
import { outlook } from './verdict.ts'

export interface Verdict extends Outlook {
  readonly customer: string
  readonly problem: string
  readonly story: Story
}

/** What `buckstop map check --json` prints; the last five under Buckstop, the last three where they are asked for. */
export interface CheckResult extends Lists, Partial<Exceptions> {
  readonly company: string
  readonly verdicts: readonly Verdict[]
  readonly wrongDoors?: readonly WrongDoor[]
  readonly climbs?: readonly Climb[]
}

export type Checked =
  | { readonly ok: true; readonly result: CheckResult; readonly safe: boolean; readonly positions: number }
  | {
      readonly ok: false
      readonly code: 'map-too-large'
      /** Null where it is not one kind of customer with one problem. */
      readonly customer: string | null
      readonly problem: string | null
      readonly seen: SeenTooMuch
    }

export interface CheckOptions {
  /** Check the map as the product enforces it: nobody is sent away or round, every contact is owned. */
  readonly withBuckstop?: boolean
  /** Look for exceptions too; under Buckstop alone. */
  readonly exceptions?: boolean
  /** How many positions may be looked at for one kind of customer and problem; 6 million unless told. */
  readonly limit?: number
  /** Told of each kind of customer and problem before it is looked at, with the positions seen until then. */
  readonly onPair?: (seen: { customer: string; problem: string; positions: number }) => void
}

/** Whether each kind of customer with each problem can get stuck, how, and what of the map is idle. */
export const check = (map: ServiceMap, options: CheckOptions = {}): Checked => {
  const rules: Rules = options.withBuckstop === true ? 'buckstop' : 'map'
  const indexed = indexMap(map)
  const tally = new Tally(map, rules)
  const verdicts: Verdict[] = []
  let positions = 0
  for (const [c, customer] of map.customers.entries()) {
    for (const [p, problem] of map.problems.entries()) {
      options.onPair?.({ customer: customer.name, problem: problem.name, positions })
      try {
        const solved = play(indexed, item(indexed.customers, c).facts, p, rules, options.limit)
        positions += solved.explored.positions
        tally.add(solved.explored, p)
        verdicts.push({
          customer: customer.name,
          problem: problem.name,
          ...outlook(item(solved.worst, 0), item(solved.lucky, 0)),
          story: tellStory(indexed, customer.name, p, solved),
        })
      } catch (error) {
        if (!(error instanceof TooLarge)) throw error
        const pair = { customer: customer.name, problem: problem.name }
        return { ok: false, code: 'map-too-large', ...pair, seen: error.seen }
      }
    }
  }
  const safe = verdicts.every(({ verdict }) => verdict === 'safe')
  const result = { company: map.company, verdicts, ...tally.lists() }
  if (rules === 'map') return { ok: true, result, safe, positions }
  try {
    const house = new House(indexed)
    const wrongDoors = wrongDoorsOf(house)
    const stricter = { ...result, wrongDoors, climbs: tally.climbs() }
    const exceptions = options.exceptions === true ? exceptionsOf(house, options.limit) : {}
    return { ok: true, result: { ...stricter, ...exceptions }, safe, positions }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    return { ok: false, code: 'map-too-large', customer: null, problem: null, seen: error.seen }
  }
}
