import { BitRows, holdsAll, holdsNone, TooLarge } from './bits.ts'
import { Impossible } from './impossible.ts'
import type { IndexedMap, IndexedResponse } from './indexed-map.ts'
import { Knowledges } from './knowledge.ts'
import { reachedBy } from './reach.ts'

/** Whoever may come to own a contact: the team, and the facts once it has done what it can. */
interface Owner {
  readonly team: number
  readonly after: number
}

/** Problems are looked at side by side, a bit each. */
const sideBySide = 31
const mostSteps = 40_000_000

interface Rows {
  readonly responses: readonly IndexedResponse[]
  readonly when: BitRows
  readonly unless: BitRows
  readonly gives: BitRows
}

/**
 * A company under Buckstop, for customers with any combination of facts and all problems at once. Nobody is told of
 * a channel and nobody is sent away, so a position outside is nothing but the facts that hold, and they only grow:
 * who may come to own a contact is worked out once for each of them, and shared by all problems.
 */
export class House {
  readonly indexed: IndexedMap
  readonly #facts: Knowledges
  readonly #words: number
  readonly #impossible: Impossible
  readonly #every: readonly number[]
  readonly #channelNeeds: BitRows
  readonly #passes: readonly Rows[]
  readonly #givers: readonly Rows[]
  readonly #owners = new Map<number, readonly Owner[]>()
  readonly #brought = new Map<number, number>()
  readonly #tried: Int32Array
  readonly #empty: Int32Array
  #steps = 0

  constructor(indexed: IndexedMap) {
    this.indexed = indexed
    this.#channelNeeds = rowsOf(
      indexed.channels.map(({ requires }) => requires),
      indexed.facts,
    )
    this.#words = this.#channelNeeds.words
    this.#facts = new Knowledges(this.#words, indexed.facts)
    const itself = Int32Array.from({ length: indexed.facts }, (_, fact) => fact)
    this.#impossible = new Impossible(indexed, itself, indexed.facts)
    this.#every = indexed.impossible.map((_, rule) => rule)
    this.#passes = indexed.teams.map(({ responses }) =>
      conditions(
        responses.filter(({ verb }) => verb === 'pass'),
        indexed.facts,
      ),
    )
    this.#givers = indexed.teams.map(({ responses }) =>
      conditions(
        responses.filter(({ verb, gives }) => verb !== 'refuse' && gives.length > 0),
        indexed.facts,
      ),
    )
    this.#tried = new Int32Array(this.#words)
    this.#empty = new Int32Array(this.#words)
  }

  /** The number of a combination of facts. */
  numberOf(facts: Iterable<number>): number {
    const set = new Int32Array(this.#words)
    for (const fact of facts) set[fact >>> 5] = set[fact >>> 5]! | (1 << (fact & 31))
    return this.#facts.intern(set, 0, this.#empty, 0)
  }

  has(combination: number, fact: number): boolean {
    return ((this.#facts.sets.data[combination * this.#words + (fact >>> 5)]! >>> (fact & 31)) & 1) === 1
  }

  isPossible(combination: number): boolean {
    return this.#impossible.allows(this.#every, this.#facts.sets.data, combination * this.#words)
  }

  /** Whether all that the channel needs is true. */
  opens(combination: number, channel: number): boolean {
    const needs = this.#channelNeeds.data
    return holdsAll(
      needs,
      channel * this.#words,
      this.#facts.sets.data,
      combination * this.#words,
      this.#words,
    )
  }

  /** Whoever may come to own a contact that begins at this team. */
  ownersFrom(combination: number, first: number): readonly Owner[] {
    const key = combination * this.indexed.teams.length + first
    const known = this.#owners.get(key)
    if (known !== undefined) return known
    const owners = this.#findOwners(combination, first)
    this.#owners.set(key, owners)
    return owners
  }

  #findOwners(combination: number, first: number): readonly Owner[] {
    const { teams } = this.indexed
    const seen = new Set([combination * teams.length + first])
    const owners: Owner[] = []
    for (const here of seen) {
      if (++this.#steps > mostSteps) throw new TooLarge({ of: 'owners', most: mostSteps })
      const team = here % teams.length
      const facts = (here - team) / teams.length
      const { machine, above } = teams[team]!
      if (machine) seen.add(facts * teams.length + above)
      else owners.push({ team, after: this.#broughtBy(team, facts, here) })
      const { responses, when, unless, gives } = this.#passes[team]!
      for (let r = 0; r < responses.length; r++) {
        if (!this.#holds(when, r, facts) || !this.#isFree(unless, r, facts)) continue
        seen.add(this.#given(facts, gives, r) * teams.length + responses[r]!.target)
      }
    }
    return owners
  }

  #broughtBy(team: number, arrived: number, key: number): number {
    const { responses, when, unless, gives } = this.#givers[team]!
    if (responses.length === 0) return arrived
    const known = this.#brought.get(key)
    if (known !== undefined) return known
    let facts = arrived
    for (let before = -1; before !== facts;) {
      before = facts
      for (let r = 0; r < responses.length; r++) {
        if (this.#isFree(unless, r, arrived) && this.#holds(when, r, facts))
          facts = this.#given(facts, gives, r)
      }
    }
    this.#brought.set(key, facts)
    return facts
  }

  /** The combination with what a response gives, or as it was where that cannot be. */
  #given(facts: number, gives: BitRows, row: number): number {
    const words = this.#words
    const tried = this.#tried
    const { data } = this.#facts.sets
    let grows = false
    for (let w = 0; w < words; w++) {
      tried[w] = data[facts * words + w]! | gives.data[row * words + w]!
      if (tried[w] !== data[facts * words + w]) grows = true
    }
    if (!grows || !this.#impossible.allows(this.#every, tried, 0)) return facts
    return this.#facts.intern(tried, 0, this.#empty, 0)
  }

  #holds(rows: BitRows, row: number, combination: number): boolean {
    const words = this.#words
    return holdsAll(rows.data, row * words, this.#facts.sets.data, combination * words, words)
  }

  #isFree(rows: BitRows, row: number, combination: number): boolean {
    const words = this.#words
    return holdsNone(rows.data, row * words, this.#facts.sets.data, combination * words, words)
  }

  /** The same house, asked about these problems. */
  with(problems: readonly number[]): Served {
    return new Served(this, problems)
  }

  /** Whether this alone may be established where these facts hold. */
  mayBeEstablished(combination: number, fact: number): boolean {
    const words = this.#words
    const tried = this.#tried
    tried.set(this.#facts.sets.data.subarray(combination * words, (combination + 1) * words))
    tried[fact >>> 5] = tried[fact >>> 5]! | (1 << (fact & 31))
    return this.#impossible.allows(this.#every, tried, 0)
  }
}

const rowsOf = (sets: readonly (readonly number[])[], bits: number): BitRows => {
  const rows = new BitRows(sets.length, bits)
  sets.forEach((set, row) => {
    for (const bit of set) rows.set(row, bit)
  })
  return rows
}

const conditions = (responses: readonly IndexedResponse[], facts: number): Rows => ({
  responses,
  when: rowsOf(
    responses.map(({ when }) => when),
    facts,
  ),
  unless: rowsOf(
    responses.map(({ unless }) => unless),
    facts,
  ),
  gives: rowsOf(
    responses.map(({ gives }) => gives),
    facts,
  ),
})

/** Numbers of problems in groups that fit side by side. */
export const groupsOf = (problems: number): number[][] =>
  Array.from({ length: Math.ceil(problems / sideBySide) }, (_, group) =>
    Array.from(
      { length: Math.min(sideBySide, problems - group * sideBySide) },
      (__, i) => group * sideBySide + i,
    ),
  )

/** What becomes of these problems in a house; every answer is a set of them, a bit each in their order. */
export class Served {
  readonly problems: readonly number[]
  readonly all: number
  readonly #house: House
  /** By team: the remedies in reach, each with the problems that it solves there. */
  readonly #power: readonly (readonly { readonly remedy: number; readonly solves: number }[])[]
  readonly #finders: readonly (readonly Establishes[])[]
  readonly #able = new Map<number, number>()
  readonly #safe = new Map<number, number>()
  readonly #lucky = new Map<number, number>()

  constructor(house: House, problems: readonly number[]) {
    const { indexed } = house
    this.#house = house
    this.problems = problems
    this.all = 2 ** problems.length - 1
    const reached = inReach(indexed)
    this.#power = reached.map(({ authority }) => this.#powerOf(indexed, authority))
    this.#finders = reached.map(({ establishes }) => establishes)
  }

  #powerOf(
    { problems, remedies }: IndexedMap,
    held: readonly Authority[],
  ): { remedy: number; solves: number }[] {
    const most = new Map<number, number>()
    for (const { remedy, upTo } of held) most.set(remedy, Math.max(upTo, most.get(remedy) ?? 0))
    return [...most].flatMap(([remedy, upTo]) => {
      const { gives } = remedies[remedy]!
      const solves = this.problems.reduce((mask, problem, i) => {
        const { needs, amount } = problems[problem]!
        return needs === gives && amount <= upTo ? mask | (1 << i) : mask
      }, 0)
      return solves === 0 ? [] : [{ remedy, solves }]
    })
  }

  /** The problems that this team can solve as owner once these facts hold. */
  able({ team, after }: Owner): number {
    const key = after * this.#power.length + team
    const known = this.#able.get(key)
    if (known !== undefined) return known
    const able = this.#ableWith(team, after)
    this.#able.set(key, able)
    return able
  }

  #ableWith(team: number, facts: number): number {
    const { remedies } = this.#house.indexed
    const found = new Set<number>()
    for (const { fact, when, unless } of this.#finders[team]!) {
      if (found.has(fact) || this.#house.has(facts, fact)) continue
      if (!when.every((one) => this.#house.has(facts, one))) continue
      if (unless.some((one) => this.#house.has(facts, one))) continue
      if (this.#house.mayBeEstablished(facts, fact)) found.add(fact)
    }
    let able = 0
    for (const { remedy, solves } of this.#power[team]!) {
      const { requires } = remedies[remedy]!
      if (requires.every((fact) => found.has(fact) || this.#house.has(facts, fact))) able |= solves
    }
    return able
  }

  /** The problems that each team leaves unsolved, of those that may own a contact by this channel. */
  wrongBy(combination: number, channel: number): ReadonlyMap<number, number> {
    const wrong = new Map<number, number>()
    const { team } = this.#house.indexed.channels[channel]!
    for (const owner of this.#house.ownersFrom(combination, team)) {
      const unsolved = this.all & ~this.able(owner)
      if (unsolved !== 0) wrong.set(owner.team, unsolved | (wrong.get(owner.team) ?? 0))
    }
    return wrong
  }

  /** The problems with which somebody with these facts has a way that wins whoever owns them. */
  safe(combination: number): number {
    const known = this.#safe.get(combination)
    if (known !== undefined) return known
    let safe = 0
    this.#house.indexed.channels.forEach(({ published, team }, channel) => {
      if (safe === this.all || !published || !this.#house.opens(combination, channel)) return
      let won = this.all
      for (const owner of this.#house.ownersFrom(combination, team)) {
        if ((won & ~safe) === 0) return
        won &= this.able(owner) | (owner.after === combination ? 0 : this.safe(owner.after))
      }
      safe |= won
    })
    this.#safe.set(combination, safe)
    return safe
  }

  /** The problems with which they can win at all. */
  lucky(combination: number): number {
    const known = this.#lucky.get(combination)
    if (known !== undefined) return known
    let lucky = 0
    this.#house.indexed.channels.forEach(({ published, team }, channel) => {
      if (!published || !this.#house.opens(combination, channel)) return
      for (const owner of this.#house.ownersFrom(combination, team)) {
        if (lucky === this.all) return
        lucky |= this.able(owner)
        if (owner.after !== combination) lucky |= this.lucky(owner.after)
      }
    })
    this.#lucky.set(combination, lucky)
    return lucky
  }
}

type Authority = IndexedMap['teams'][number]['authority'][number]
type Establishes = IndexedMap['teams'][number]['establishes'][number]

/** What each team's owner can lay hands on; those alike are one. */
const inReach = (indexed: IndexedMap) => {
  const entries = new Map<string, { authority?: Authority; establishes?: Establishes }>()
  const numbers = new Map<string, number>()
  const number = (entry: { authority?: Authority; establishes?: Establishes }): number => {
    const key = JSON.stringify(entry, (_, value: unknown) => (value === Infinity ? 'any' : value))
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, entries.size)
    entries.set(key, entry)
    return entries.size - 1
  }
  const items = indexed.teams.map(({ authority, establishes }) => [
    ...authority.map((one) => number({ authority: one })),
    ...establishes.map((one) => number({ establishes: one })),
  ])
  const own = new BitRows(indexed.teams.length, entries.size)
  items.forEach((all, team) => {
    for (const item of all) own.set(team, item)
  })
  const found = [...entries.values()]
  return reachedBy(indexed, 'buckstop', own).map((reached) => ({
    authority: reached.flatMap(({ item }) => found[item]?.authority ?? []),
    establishes: reached.flatMap(({ item }) => found[item]?.establishes ?? []),
  }))
}
