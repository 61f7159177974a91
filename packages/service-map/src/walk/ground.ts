import { TooLarge } from '../game/bits.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import { indexMap } from '../game/indexed-map.ts'
import { play } from '../game/play.ts'
import type { Solved } from '../game/solve.ts'
import { impossibleBy } from '../language/possible.ts'
import type { ServiceMap } from '../language/service-map.ts'
import type { WalkRefusal } from './walk.ts'

/** Who walks where, by the names of the map. */
export interface Walker {
  /** A declared kind; null where `began` says what is true of them. */
  readonly customer: string | null
  readonly began: readonly string[] | null
  readonly problem: string
  readonly withBuckstop: boolean
  readonly anyDoor: boolean
}

/** The solved game that a walk goes over. */
export interface Ground {
  readonly indexed: IndexedMap
  readonly problem: number
  readonly solved: Solved
}

type Found = ({ readonly ok: true } & Ground) | WalkRefusal

/** The game last walked of a map: each step of a walk asks for the same one, and a large one takes a second. */
const lastWalked = new WeakMap<ServiceMap, { readonly who: string; readonly found: Found }>()

export const groundOf = (map: ServiceMap, walker: Walker, limit: number | undefined): Found => {
  const { customer, began, problem, withBuckstop, anyDoor } = walker
  const who = JSON.stringify([customer, began, problem, withBuckstop, anyDoor, limit])
  const last = lastWalked.get(map)
  if (last?.who === who) return last.found
  const found = find(map, walker, limit)
  lastWalked.set(map, { who, found })
  return found
}

const noSuch = (what: 'customer' | 'fact' | 'problem', name: string): WalkRefusal => ({
  ok: false,
  code: 'no-such-name',
  what,
  name,
})

/** By number, what is true of them at the start. */
const factsOf = (map: ServiceMap, { customer, began }: Walker): readonly number[] | WalkRefusal => {
  const kind = map.customers.find(({ name }) => name === customer)
  if (began === null && kind === undefined) return noSuch('customer', customer ?? '')
  const names = began ?? kind?.facts ?? []
  const unknown = names.find((name) => !map.facts.some((fact) => fact.name === name))
  if (unknown !== undefined) return noSuch('fact', unknown)
  const rule = impossibleBy(map, new Set(names))
  if (rule !== null) return { ok: false, code: 'impossible-customer', with: rule.with, without: rule.without }
  return names.map((name) => map.facts.findIndex((fact) => fact.name === name))
}

const find = (declared: ServiceMap, walker: Walker, limit: number | undefined): Found => {
  const map = walker.anyDoor
    ? { ...declared, channels: declared.channels.map((channel) => ({ ...channel, published: true })) }
    : declared
  const facts = factsOf(map, walker)
  if ('ok' in facts) return facts
  const problem = map.problems.findIndex(({ name }) => name === walker.problem)
  if (problem === -1) return noSuch('problem', walker.problem)
  const indexed = indexMap(map)
  try {
    const solved = play(indexed, facts, problem, walker.withBuckstop ? 'buckstop' : 'map', limit)
    return { ok: true, indexed, problem, solved }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    const { customer } = walker
    return { ok: false, code: 'too-large-to-walk', customer, problem: walker.problem, seen: error.seen }
  }
}
