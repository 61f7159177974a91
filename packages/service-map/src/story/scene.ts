import { entry, item } from '../game/item.ts'
import type { IndexedMap, IndexedResponse } from '../game/indexed-map.ts'
import type { Solved } from '../game/solve.ts'
import { lost } from '../game/solve.ts'
import { sameLayer, solved as solvedMove } from '../game/explore.ts'

/** A position as the language defines it, every fact and channel counted: `team` is -1 outside. */
export interface Scene {
  readonly team: number
  readonly facts: ReadonlySet<number>
  readonly told: ReadonlySet<number>
}

export const sceneKey = ({ team, facts, told }: Scene): string =>
  `${team}|${[...facts].toSorted((a, b) => a - b).join()}|${[...told].toSorted((a, b) => a - b).join()}`

const holds = (facts: ReadonlySet<number>, wanted: readonly number[]): boolean =>
  wanted.every((fact) => facts.has(fact))

export const isOpen = ({ facts }: Scene, { when, unless }: IndexedResponse): boolean =>
  holds(facts, when) && !unless.some((fact) => facts.has(fact))

export const isUsable = (indexed: IndexedMap, { facts, told }: Scene, channel: number): boolean => {
  const { published, requires } = item(indexed.channels, channel)
  return (published || told.has(channel)) && holds(facts, requires)
}

export const startOf = (facts: readonly number[]): Scene => ({
  team: -1,
  facts: new Set(facts),
  told: new Set(),
})

export const usableIn = (indexed: IndexedMap, scene: Scene): number[] =>
  indexed.channels.flatMap((_, channel) => (isUsable(indexed, scene, channel) ? [channel] : []))

/** The scene once the customer has turned up by this channel. */
export const enter = (indexed: IndexedMap, scene: Scene, channel: number): Scene => ({
  ...scene,
  team: item(indexed.channels, channel).team,
})

const isPossible = ({ impossible }: IndexedMap, facts: ReadonlySet<number>): boolean =>
  !impossible.some((rule) => holds(facts, rule.with) && !rule.without.some((fact) => facts.has(fact)))

/** What holds once this is given; nothing is where it would come to a combination that cannot be. */
const given = (
  indexed: IndexedMap,
  facts: ReadonlySet<number>,
  gives: readonly number[],
): ReadonlySet<number> => {
  if (gives.every((fact) => facts.has(fact))) return facts
  const more = new Set([...facts, ...gives])
  return isPossible(indexed, more) ? more : facts
}

/** The scene after a response, for `own` as if it did not solve the problem. */
export const after = (
  indexed: IndexedMap,
  scene: Scene,
  { verb, target, gives }: IndexedResponse,
): Scene => ({
  team: verb === 'pass' ? target : -1,
  facts: given(indexed, scene.facts, gives),
  told: verb === 'send' ? new Set([...scene.told, target]) : scene.told,
})

/** The teams whose authority an owner may use; under Buckstop the ladder above counts as asked. */
export const reachOf = (indexed: IndexedMap, team: number, withLadder: boolean): ReadonlySet<number> => {
  const reach = new Set([team])
  if (withLadder) {
    for (let at = item(indexed.teams, team).above; at !== -1; at = item(indexed.teams, at).above)
      reach.add(at)
  }
  for (const member of reach) for (const asked of item(indexed.teams, member).asks) reach.add(asked)
  return reach
}

export interface Brought {
  readonly facts: ReadonlySet<number>
  /** The owner's answers by which the facts came about: while these stay, so do the facts. */
  readonly by: readonly IndexedResponse[]
}

/** The facts once an owner under Buckstop has brought about what its own answers give. */
export const broughtAbout = (indexed: IndexedMap, owner: number, arrived: ReadonlySet<number>): Brought => {
  const givers = item(indexed.teams, owner).responses.filter(
    ({ verb, unless, gives }) =>
      verb !== 'refuse' && gives.length > 0 && !unless.some((fact) => arrived.has(fact)),
  )
  const by: IndexedResponse[] = []
  let facts = arrived
  for (let before = -1; before !== facts.size;) {
    before = facts.size
    for (const response of givers) {
      const known = facts
      if (holds(known, response.when)) facts = given(indexed, known, response.gives)
      if (facts !== known) by.push(response)
    }
  }
  return { facts, by }
}

/** The facts that hold, and those that the teams in reach find out without the customer. */
export const knownTo = (
  indexed: IndexedMap,
  reach: ReadonlySet<number>,
  facts: ReadonlySet<number>,
): ReadonlySet<number> => {
  const known = new Set(facts)
  for (const team of reach) {
    for (const { fact, when, unless } of item(indexed.teams, team).establishes) {
      if (known.has(fact) || !holds(facts, when) || unless.some((one) => facts.has(one))) continue
      if (isPossible(indexed, new Set([...facts, fact]))) known.add(fact)
    }
  }
  return known
}

/** Whether a team with this reach can solve the problem, where these facts are known to it. */
export const isAble = (
  indexed: IndexedMap,
  problem: number,
  reach: ReadonlySet<number>,
  known: ReadonlySet<number>,
): boolean => {
  const { needs, amount } = item(indexed.problems, problem)
  for (const team of reach) {
    for (const { remedy, upTo } of item(indexed.teams, team).authority) {
      const { gives, requires } = item(indexed.remedies, remedy)
      if (gives === needs && upTo >= amount && holds(known, requires)) return true
    }
  }
  return false
}

interface Layer {
  readonly layer: number
  readonly begin: number
  /** By place. */
  readonly positions: ReadonlyMap<number, number>
  /** By position: where in the layer. */
  readonly ranks: ReadonlyMap<number, number>
}

/** Finds the worst-case contacts of a scene in a solved game. */
export class Oracle {
  readonly #solved: Solved
  readonly #layerOf: Int32Array
  readonly #bits: Int32Array
  #kept: Layer = { layer: -1, begin: 0, positions: new Map(), ranks: new Map() }

  constructor(solved: Solved) {
    const { knowledges, layerKnowledge, game } = solved.explored
    this.#solved = solved
    this.#bits = new Int32Array(game.words)
    this.#layerOf = new Int32Array(knowledges.count).fill(-1)
    for (let layer = 0; layer < layerKnowledge.length; layer++)
      this.#layerOf[layerKnowledge.at(layer)] = layer
  }

  /** `lost` also for a scene that no play reaches. */
  contacts(scene: Scene): number {
    const position = this.#positionOf(scene)
    return position === -1 ? lost : item(this.#solved.worst, position)
  }

  /** Of the shortest play that wins from here; `lost` where none does. */
  contactsIfLucky(scene: Scene): number {
    const position = this.#positionOf(scene)
    return position === -1 ? lost : item(this.#solved.lucky, position)
  }

  /** Under Buckstop: what it comes to when the team of this scene keeps the problem. */
  contactsIfOwned(scene: Scene): number {
    const position = this.#positionOf(scene)
    if (position === -1) return lost
    const { moveStart, moves, order, layerStart } = this.#solved.explored
    // Keeping it is an owner's first move.
    const to = moves.at(moveStart.at(this.#kept.begin + entry(this.#kept.ranks, position)))
    if (to === solvedMove) return 0
    return item(this.#solved.worst, to >= 0 ? to : order.at(layerStart.at(this.#kept.layer) + sameLayer(to)))
  }

  #positionOf(scene: Scene): number {
    const { explored } = this.#solved
    const { factBit, toldBit } = explored.game
    this.#bits.fill(0)
    for (const fact of scene.facts) this.#set(item(factBit, fact))
    for (const channel of scene.told) this.#set(item(toldBit, channel))
    const layer = this.#layerOf[explored.knowledges.find(this.#bits)] ?? -1
    return layer === -1 ? -1 : (this.#positionsOf(layer).get(scene.team + 1) ?? -1)
  }

  /** By place; kept for the layer last asked about, in which a story stays for most of its steps. */
  #positionsOf(layer: number): ReadonlyMap<number, number> {
    if (this.#kept.layer === layer) return this.#kept.positions
    const { layerStart, order, place } = this.#solved.explored
    const positions = new Map<number, number>()
    const ranks = new Map<number, number>()
    const begin = layerStart.at(layer)
    const end = layer + 1 < layerStart.length ? layerStart.at(layer + 1) : order.length
    for (let i = begin; i < end; i++) {
      positions.set(place.at(order.at(i)), order.at(i))
      ranks.set(order.at(i), i - begin)
    }
    this.#kept = { layer, begin, positions, ranks }
    return positions
  }

  #set(bit: number): void {
    if (bit >= 0) this.#bits[bit >>> 5] = item(this.#bits, bit >>> 5) | (1 << (bit & 31))
  }
}
