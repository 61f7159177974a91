import { TooLarge } from '../game/bits.ts'
import { item } from '../game/item.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
import { indexMap } from '../game/indexed-map.ts'
import { play } from '../game/play.ts'
import type { Solved } from '../game/solve.ts'
import type { ServiceMap } from '../language/service-map.ts'
import type { WalkRefusal } from './walk.ts'

/** Who walks where, by the names of the map. */
export interface Walker {
  readonly customer: string
  readonly problem: string
  readonly withBuckstop: boolean
}

/** The solved game that a walk goes over. */
export interface Ground {
  readonly indexed: IndexedMap
  readonly customer: number
  readonly problem: number
  readonly solved: Solved
}

type Found = ({ readonly ok: true } & Ground) | WalkRefusal

/** The game last walked of a map: each step of a walk asks for the same one, and a large one takes a second. */
const lastWalked = new WeakMap<ServiceMap, { readonly who: string; readonly found: Found }>()

export const groundOf = (map: ServiceMap, walker: Walker, limit: number | undefined): Found => {
  const who = JSON.stringify([walker.customer, walker.problem, walker.withBuckstop, limit])
  const last = lastWalked.get(map)
  if (last?.who === who) return last.found
  const found = find(map, walker, limit)
  lastWalked.set(map, { who, found })
  return found
}

const find = (map: ServiceMap, walker: Walker, limit: number | undefined): Found => {
  const customer = map.customers.findIndex(({ name }) => name === walker.customer)
  const problem = map.problems.findIndex(({ name }) => name === walker.problem)
  if (customer === -1 || problem === -1) {
    const missing = customer === -1 ? `kind of customer “${walker.customer}”` : `problem “${walker.problem}”`
    return { ok: false, code: 'no-such-name', message: `The map has no ${missing}.` }
  }
  const indexed = indexMap(map)
  try {
    const solved = play(
      indexed,
      item(indexed.customers, customer).facts,
      problem,
      walker.withBuckstop ? 'buckstop' : 'map',
      limit,
    )
    return { ok: true, indexed, customer, problem, solved }
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error
    const message = `The map is too large to walk for ${walker.customer} with ${walker.problem}: ${error.message}.`
    return { ok: false, code: 'map-too-large', message }
  }
}
