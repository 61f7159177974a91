import { BitRows } from './bits.ts'
import type { IndexedMap, IndexedResponse } from './indexed-map.ts'
import type { Rules } from './reach.ts'
import { spreadByAsking } from './reach.ts'

export const move = { own: 0, pass: 1, back: 2 } as const

/**
 * The game of one kind of customer with one problem, ready to be explored. A knowledge is a set of
 * bits: the facts that do not hold at the start but may come to, and the unpublished channels that
 * the customer may be told of. What can never change a condition has no bit, and what can never
 * hold has been taken out, so the start is the empty set and every play only adds bits.
 */
export interface Game {
  readonly rules: Rules
  readonly bits: number
  readonly words: number
  readonly teams: number
  readonly factBit: Int32Array
  readonly toldBit: Int32Array
  /** The channels that can ever be used, with their numbers in the map. */
  readonly channels: readonly number[]
  readonly channelTeam: Int32Array
  readonly channelNeeds: BitRows
  /** Responses that can ever be open; those of team `t` from `responseStart[t]` to before the next. */
  readonly responseStart: Int32Array
  readonly responseMove: Uint8Array
  readonly responseTeam: Int32Array
  readonly responseWhen: BitRows
  readonly responseUnless: BitRows
  /** The number of the set of bits it adds; effect 0 adds none. */
  readonly responseEffect: Int32Array
  readonly responsePlace: Int32Array
  readonly effects: BitRows
  readonly effectCount: number
  /** A team is able where the facts of one of its ways hold: `ableWay[ableStart[t]]` and those after. */
  readonly ableStart: Int32Array
  readonly ableWay: Int32Array
  readonly ways: BitRows
  /** Under Buckstop: what the owner and those it reaches may bring about, as numbers of givers. */
  readonly giversOf: readonly (readonly number[])[]
  readonly giverWhen: BitRows
  readonly giverGives: BitRows
}

export const compile = (indexed: IndexedMap, customer: number, problem: number, rules: Rules): Game => {
  const facts = factBits(indexed, customer)
  const told = toldBits(indexed, rules, facts)
  const { bits } = told
  const can = (wanted: readonly number[]): boolean => wanted.every((fact) => facts.bit[fact] !== never)
  const put = (rows: BitRows, row: number, wanted: readonly number[]): void => {
    for (const fact of wanted) if (facts.bit[fact]! >= 0) rows.set(row, facts.bit[fact]!)
  }

  const channels = indexed.channels.flatMap(({ requires, published }, i) =>
    can(requires) && (published || told.bit[i]! >= 0) ? [i] : [],
  )
  const channelNeeds = new BitRows(channels.length, bits)
  channels.forEach((channel, row) => {
    put(channelNeeds, row, indexed.channels[channel]!.requires)
    if (told.bit[channel]! >= 0) channelNeeds.set(row, told.bit[channel]!)
  })

  const mayOpen = (response: IndexedResponse): boolean =>
    can(response.when) && !response.unless.some((fact) => facts.bit[fact] === always)
  const open = indexed.teams.map(({ responses }) =>
    responses.filter((response) => mayOpen(response) && (rules === 'map' || response.verb === 'pass')),
  )
  const responseStart = new Int32Array(open.length + 1)
  open.forEach((responses, team) => (responseStart[team + 1] = responseStart[team]! + responses.length))
  const all = open.flat()
  const responseWhen = new BitRows(all.length, bits)
  const responseUnless = new BitRows(all.length, bits)
  const effect = new Effects(bits)
  const responseEffect = Int32Array.from(all, (response, row) => {
    put(responseWhen, row, response.when)
    put(responseUnless, row, response.unless)
    const gives = response.gives.flatMap((fact) => (facts.bit[fact]! >= 0 ? [facts.bit[fact]!] : []))
    const tells = response.verb === 'send' ? told.bit[response.target]! : never
    return effect.number(tells >= 0 ? [...gives, tells] : gives)
  })
  return {
    rules,
    bits,
    words: channelNeeds.words,
    teams: open.length,
    factBit: facts.bit,
    toldBit: told.bit,
    channels,
    channelTeam: Int32Array.from(channels, (channel) => indexed.channels[channel]!.team),
    channelNeeds,
    responseStart,
    responseMove: Uint8Array.from(all, ({ verb }) =>
      verb === 'own' ? move.own : verb === 'pass' ? move.pass : move.back,
    ),
    responseTeam: Int32Array.from(all, ({ verb, target }) => (verb === 'pass' ? target : -1)),
    responseWhen,
    responseUnless,
    responseEffect,
    responsePlace: Int32Array.from(all, ({ place }) => place),
    effects: effect.rows(),
    effectCount: effect.count,
    ...inReach(indexed, problem, rules, bits, { can, put }),
  }
}

/** Marks in place of a bit: the fact holds from the start, or it never can. */
const always = -1
const never = -2

const mark = (marks: Uint8Array, wanted: readonly number[]): void => {
  for (const fact of wanted) marks[fact] = 1
}

const factBits = (indexed: IndexedMap, customer: number): { bit: Int32Array; bits: number } => {
  const bit = new Int32Array(indexed.facts).fill(never)
  const given = new Uint8Array(indexed.facts)
  const asked = new Uint8Array(indexed.facts)
  for (const { responses } of indexed.teams) {
    for (const { when, unless, gives } of responses) {
      mark(given, gives)
      mark(asked, when)
      mark(asked, unless)
    }
  }
  for (const { requires } of indexed.channels) mark(asked, requires)
  for (const { requires } of indexed.remedies) mark(asked, requires)
  for (const fact of indexed.customers[customer]!.facts) bit[fact] = always
  let bits = 0
  for (let fact = 0; fact < indexed.facts; fact++) {
    if (bit[fact] !== always && given[fact] === 1 && asked[fact] === 1) bit[fact] = bits++
  }
  return { bit, bits }
}

const toldBits = (
  indexed: IndexedMap,
  rules: Rules,
  facts: { bit: Int32Array; bits: number },
): { bit: Int32Array; bits: number } => {
  const bit = new Int32Array(indexed.channels.length).fill(never)
  let { bits } = facts
  if (rules === 'buckstop') return { bit, bits }
  const sent = new Uint8Array(indexed.channels.length)
  for (const { responses } of indexed.teams) {
    for (const { verb, target } of responses) if (verb === 'send') sent[target] = 1
  }
  indexed.channels.forEach(({ published, requires }, channel) => {
    const usable = requires.every((fact) => facts.bit[fact] !== never)
    if (!published && usable && sent[channel] === 1) bit[channel] = bits++
  })
  return { bit, bits }
}

/** Numbers the sets of bits that moves add, equal sets alike. */
class Effects {
  readonly #bits: number
  readonly #numbers = new Map<string, number>([['', 0]])
  readonly #sets: (readonly number[])[] = [[]]

  constructor(bits: number) {
    this.#bits = bits
  }

  get count(): number {
    return this.#sets.length
  }

  number(bits: readonly number[]): number {
    const set = bits.length < 2 ? bits : [...new Set(bits)].toSorted((a, b) => a - b)
    const key = set.join()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#sets.length)
    this.#sets.push(set)
    return this.#sets.length - 1
  }

  rows(): BitRows {
    const rows = new BitRows(this.#sets.length, this.#bits)
    this.#sets.forEach((set, row) => {
      for (const bit of set) rows.set(row, bit)
    })
    return rows
  }
}

interface FactSets {
  readonly can: (wanted: readonly number[]) => boolean
  readonly put: (rows: BitRows, row: number, wanted: readonly number[]) => void
}

/** What each team can do with the problem as its owner: with whose authority, and bringing what about. */
const inReach = (
  indexed: IndexedMap,
  problem: number,
  rules: Rules,
  bits: number,
  { can, put }: FactSets,
): Pick<Game, 'ableStart' | 'ableWay' | 'ways' | 'giversOf' | 'giverWhen' | 'giverGives'> => {
  const { needs, amount } = indexed.problems[problem]!
  const ways = new FactSetNumbers(bits, put)
  const wayOf = indexed.remedies.map(({ gives, requires }) =>
    gives === needs && can(requires) ? ways.number(requires) : -1,
  )
  const givers = new FactSetNumbers(bits, put)
  const giverOf = indexed.teams.map(({ responses }) =>
    rules === 'map'
      ? []
      : responses.flatMap(({ when, gives }) =>
          gives.length > 0 && can(when) ? [givers.number(when, gives)] : [],
        ),
  )
  const reached = new BitRows(indexed.teams.length, ways.count + givers.count)
  indexed.teams.forEach(({ authority }, team) => {
    for (const { remedy, upTo } of authority) {
      if (wayOf[remedy] !== -1 && upTo >= amount) reached.set(team, wayOf[remedy]!)
    }
    for (const giver of giverOf[team]!) reached.set(team, ways.count + giver)
  })
  spreadByAsking(indexed, rules, reached)

  const ableStart = new Int32Array(indexed.teams.length + 1)
  const ableWays: number[] = []
  const giversOf = indexed.teams.map((_, team) => {
    const items = reached.bitsOf(team)
    for (const item of items) if (item < ways.count) ableWays.push(item)
    ableStart[team + 1] = ableWays.length
    return items.flatMap((item) => (item >= ways.count ? [item - ways.count] : []))
  })
  return {
    ableStart,
    ableWay: Int32Array.from(ableWays),
    ways: ways.rows(0),
    giversOf,
    giverWhen: givers.rows(0),
    giverGives: givers.rows(1),
  }
}

/** Numbers tuples of sets of facts as the game sees them, equal ones alike. */
class FactSetNumbers {
  readonly #bits: number
  readonly #put: FactSets['put']
  readonly #numbers = new Map<string, number>()
  readonly #tuples: (readonly (readonly number[])[])[] = []

  constructor(bits: number, put: FactSets['put']) {
    this.#bits = bits
    this.#put = put
  }

  get count(): number {
    return this.#tuples.length
  }

  number(...tuple: readonly (readonly number[])[]): number {
    const seen = new BitRows(tuple.length, this.#bits)
    tuple.forEach((facts, row) => this.#put(seen, row, facts))
    const key = seen.data.join()
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#tuples.length)
    this.#tuples.push(tuple)
    return this.#tuples.length - 1
  }

  /** The sets at `place` of the tuples, a row each. */
  rows(place: number): BitRows {
    const rows = new BitRows(this.#tuples.length, this.#bits)
    this.#tuples.forEach((tuple, row) => this.#put(rows, row, tuple[place]!))
    return rows
  }
}
