import { TooLarge } from '../game/bits.ts'
import type { House } from '../game/house.ts'
import type { IndexedMap } from '../game/indexed-map.ts'

/** A combination of facts that may turn up: its number in the house, and the facts that it lacks, ascending. */
export interface Combination {
  readonly number: number
  readonly lacks: readonly number[]
}

/** Up to so many facts, every combination is looked at. */
export const mostFacts = 12
/** Beyond that, a largest possible one less at most so many of its facts. */
const mostLess = 3
const mostCombinations = 200_000

/** The combinations that are looked at, fewest lacks first, then by the order of the lacked facts. */
export const combinationsOf = (
  house: House,
): { readonly combinations: readonly Combination[]; readonly complete: boolean } => {
  const { facts } = house.indexed
  const complete = facts <= mostFacts
  const lacking = complete ? allOf(facts) : nearLargest(house.indexed)
  const combinations = lacking.flatMap((lacks): Combination[] => {
    const lacked = new Set(lacks)
    const number = house.numberOf(range(facts).filter((fact) => !lacked.has(fact)))
    return house.isPossible(number) ? [{ number, lacks }] : []
  })
  return { combinations: combinations.toSorted(byLacks), complete }
}

const byLacks = (a: Combination, b: Combination): number => {
  if (a.lacks.length !== b.lacks.length) return a.lacks.length - b.lacks.length
  const at = a.lacks.findIndex((fact, i) => fact !== b.lacks[i])
  return at === -1 ? 0 : (a.lacks[at] ?? 0) - (b.lacks[at] ?? 0)
}

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

const allOf = (facts: number): number[][] =>
  Array.from({ length: 2 ** facts }, (_, bits) => range(facts).filter((fact) => ((bits >>> fact) & 1) === 1))

/** By what they lack: the largest possible combinations, and each less at most three more facts. */
const nearLargest = (indexed: IndexedMap): readonly (readonly number[])[] => {
  const found = new Map<string, readonly number[]>()
  const add = (lacks: readonly number[]): void => {
    found.set(lacks.join(), lacks)
    if (found.size <= mostCombinations) return
    throw new TooLarge({ of: 'combinations', most: mostCombinations })
  }
  const less = (lacks: readonly number[], from: number, left: number): void => {
    add(lacks.toSorted((a, b) => a - b))
    if (left === 0) return
    for (let fact = from; fact < indexed.facts; fact++) {
      if (!lacks.includes(fact)) less([...lacks, fact], fact + 1, left - 1)
    }
  }
  for (const lacks of largestPossible(indexed)) less(lacks, 0, mostLess)
  return [...found.values()]
}

/**
 * What the largest possible combinations lack. Where a rule holds of everything that is left, a possible part of it
 * has to do without one of the rule's facts; and the other way round, a part never gains one that the rule leaves out.
 */
const largestPossible = ({ impossible }: Pick<IndexedMap, 'impossible'>): readonly (readonly number[])[] => {
  const seen = new Set<string>()
  const possible: ReadonlySet<number>[] = []
  const waiting: ReadonlySet<number>[] = [new Set()]
  for (let lacks = waiting.pop(); lacks !== undefined; lacks = waiting.pop()) {
    const key = [...lacks].toSorted((a, b) => a - b).join()
    if (seen.has(key)) continue
    seen.add(key)
    if (seen.size > mostCombinations) throw new TooLarge({ of: 'combinations', most: mostCombinations })
    const now = lacks
    const rule = impossible.find(
      (one) => !one.with.some((fact) => now.has(fact)) && one.without.every((fact) => now.has(fact)),
    )
    if (rule === undefined) possible.push(now)
    else for (const fact of rule.with) waiting.push(new Set([...now, fact]))
  }
  return possible
    .filter((lacks) => !possible.some((other) => other.size < lacks.size && other.isSubsetOf(lacks)))
    .map((lacks) => [...lacks].toSorted((a, b) => a - b))
}
