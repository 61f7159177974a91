import { combinationsOf } from '../check/combinations.ts'
import { groupsOf, House, type Served } from '../game/house.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import { item } from '../game/item.ts'
import type { Goal } from './goal.ts'

/** Somebody for whom a map is not as it has to be: a door of theirs is wrong, or they are forgotten. */
export type Violation =
  | {
      readonly kind: 'door'
      readonly facts: readonly number[]
      readonly problem: number
      readonly channel: number
      readonly team: number
    }
  | { readonly kind: 'unsafe'; readonly facts: readonly number[]; readonly problem: number }

/** The first that is found; null where all is as asked. Under Buckstop alone. */
export const violationIn = (indexed: IndexedMap, goal: Goal): Violation | null => {
  const house = new House(indexed)
  const wanted = new Set(goal.pairs.map(({ problem }) => problem))
  const groups = groupsOf(indexed.problems.length).map((group) => house.with(group))
  for (const served of groups) {
    if (goal.doors) {
      for (const [customer, { facts }] of indexed.customers.entries()) {
        const problems = new Set(
          goal.pairs.flatMap((pair) => (pair.customer === customer ? [pair.problem] : [])),
        )
        const door = doorIn(indexed, house, served, facts, maskOf(served, problems))
        if (door !== null) return door
      }
    }
    if (!goal.exceptions) continue
    const mask = maskOf(served, wanted)
    for (const { number, lacks } of combinationsOf(house).combinations) {
      const lacked = new Set(lacks)
      const facts = Array.from({ length: indexed.facts }, (_, fact) => fact).filter((one) => !lacked.has(one))
      const unsafe = mask & ~served.safe(number)
      if (unsafe !== 0) return { kind: 'unsafe', facts, problem: problemOf(served, unsafe) }
      const door = doorIn(indexed, house, served, facts, mask)
      if (door !== null) return door
    }
  }
  return null
}

const maskOf = ({ problems }: Served, wanted: ReadonlySet<number>): number =>
  problems.reduce((mask, problem, bit) => (wanted.has(problem) ? mask | (1 << bit) : mask), 0)

const problemOf = ({ problems }: Served, mask: number): number =>
  item(problems, 31 - Math.clz32(mask & -mask))

const doorIn = (
  indexed: IndexedMap,
  house: House,
  served: Served,
  facts: readonly number[],
  mask: number,
): Violation | null => {
  if (mask === 0) return null
  const combination = house.numberOf(facts)
  for (const channel of indexed.channels.keys()) {
    if (!house.opens(combination, channel)) continue
    for (const [team, unsolved] of served.wrongBy(combination, channel)) {
      if ((unsolved & mask) === 0) continue
      return { kind: 'door', facts, problem: problemOf(served, unsolved & mask), channel, team }
    }
  }
  return null
}
