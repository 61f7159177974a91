import { item } from '../game/item.ts'
import type { IndexedMap, IndexedResponse } from '../game/indexed-map.ts'
import type { Rules } from '../game/reach.ts'

const most = 31

/**
 * What every owner can do with a problem, as a text. Maps that come from one by changes, differ in
 * `asks` and authority alone and have the same text have the same games.
 */
export class Powers {
  /** Whether there is such a text: not for a map too large to be worth it. */
  readonly apply: boolean
  readonly #rules: Rules
  readonly #owners: readonly number[]
  /** By customer, and for the ways by problem within. */
  readonly #givers: readonly Kinds[]
  readonly #ways: readonly (readonly Kinds[])[]
  readonly #brought: readonly WeakMap<readonly IndexedResponse[], number>[]
  readonly #giverNumber: ReadonlyMap<IndexedResponse, number>

  constructor(root: IndexedMap, rules: Rules) {
    const { teams, remedies, problems, customers } = root
    const asked = askedFacts(root)
    const givers =
      rules === 'map'
        ? []
        : teams.flatMap(({ responses }) => responses.filter(({ gives }) => gives.length > 0))
    this.#rules = rules
    this.#owners = possibleOwners(root, rules)
    this.#giverNumber = new Map(givers.map((response, number) => [response, number]))
    this.#givers = customers.map(({ facts }) => {
      const news = givers.map(({ when, gives }) => ({
        needs: without(when, facts),
        brings: without(gives, facts).filter((fact) => asked.has(fact)),
      }))
      return new Kinds(news.map((giver) => (giver.brings.length === 0 ? null : giver)))
    })
    this.#ways = customers.map(({ facts }) =>
      problems.map(
        ({ needs }) =>
          new Kinds(
            remedies.map(({ gives, requires }) =>
              gives === needs ? { needs: without(requires, facts), brings: [] } : null,
            ),
          ),
      ),
    )
    this.#brought = customers.map(() => new WeakMap())
    this.apply =
      teams.length <= most && remedies.length <= most && this.#givers.every(({ count }) => count <= most)
  }

  of({ teams, problems }: IndexedMap, customer: number, problem: number): string | null {
    const givers = item(this.#givers, customer)
    const ways = item(item(this.#ways, customer), problem)
    if (!this.apply) return null
    const { amount } = item(problems, problem)
    let text = ''
    for (const owner of this.#owners) {
      let reach = 1 << owner
      if (this.#rules === 'buckstop')
        for (let up = item(teams, owner).above; up !== -1; up = item(teams, up).above) reach |= 1 << up
      let able = 0
      let brought = 0
      for (let done = 0; done !== reach;) {
        const bit = reach & ~done & -(reach & ~done)
        done |= bit
        const { asks, authority, responses } = item(teams, 31 - Math.clz32(bit))
        for (const other of asks) reach |= 1 << other
        for (const { remedy, upTo } of authority) if (upTo >= amount) able |= ways.bit(remedy)
        brought |= this.#broughtBy(responses, customer, givers)
      }
      // Who is able at once needs nothing brought about.
      text += ways.freely(able)
        ? '!'
        : `${ways.strongest(able).toString(36)},${givers.strongest(brought).toString(36)};`
    }
    return text
  }

  #broughtBy(responses: readonly IndexedResponse[], customer: number, givers: Kinds): number {
    if (givers.count === 0) return 0
    const kept = item(this.#brought, customer)
    const known = kept.get(responses)
    if (known !== undefined) return known
    let brought = 0
    for (const response of responses) {
      const number = this.#giverNumber.get(response)
      if (number !== undefined) brought |= givers.bit(number)
    }
    kept.set(responses, brought)
    return brought
  }
}

/** What brings something about, and what it needs for it; facts that the customer has already are left out. */
interface Source {
  readonly needs: readonly number[]
  readonly brings: readonly number[]
}

/** Sources as bits, those alike as one; null has no bit. */
class Kinds {
  readonly #bits: readonly number[]
  /** By kind: the others that are of no use beside it. */
  readonly #idle: readonly number[]
  readonly #free: number
  readonly count: number

  constructor(sources: readonly (Source | null)[]) {
    const kinds: Source[] = []
    this.#bits = sources.map((source) => {
      if (source === null) return 0
      const known = kinds.findIndex((kind) => serves(kind, source) && serves(source, kind))
      return 1 << (known === -1 ? kinds.push(source) - 1 : known)
    })
    this.count = kinds.length
    this.#idle = kinds.map((kind) =>
      kinds.reduce((idle, other, i) => (other !== kind && serves(kind, other) ? idle | (1 << i) : idle), 0),
    )
    this.#free = kinds.reduce((free, { needs }, i) => (needs.length === 0 ? free | (1 << i) : free), 0)
  }

  bit(number: number): number {
    return item(this.#bits, number)
  }

  freely(bits: number): boolean {
    return (bits & this.#free) !== 0
  }

  strongest(bits: number): number {
    let strongest = bits
    this.#idle.forEach((idle, kind) => {
      if (((bits >>> kind) & 1) === 1) strongest &= ~idle
    })
    return strongest
  }
}

/** Whether whoever has the first has no use for the second. */
const serves = (first: Source, second: Source): boolean =>
  first.needs.every((fact) => second.needs.includes(fact)) &&
  second.brings.every((fact) => first.brings.includes(fact))

const without = (facts: readonly number[], known: readonly number[]): number[] =>
  facts.filter((fact) => !known.includes(fact))

const askedFacts = ({ teams, channels, remedies }: IndexedMap): ReadonlySet<number> =>
  new Set([
    ...teams.flatMap(({ responses }) => responses.flatMap(({ when, unless }) => [...when, ...unless])),
    ...channels.flatMap(({ requires }) => requires),
    ...remedies.flatMap(({ requires }) => requires),
  ])

/** The teams that channels and passes lead to, and that own where owning is a response. */
const possibleOwners = ({ channels, teams }: IndexedMap, rules: Rules): number[] => {
  const reached = new Set(channels.map(({ team }) => team))
  for (const team of reached) {
    for (const { verb, target } of item(teams, team).responses) if (verb === 'pass') reached.add(target)
  }
  const owns = (team: number): boolean => item(teams, team).responses.some(({ verb }) => verb === 'own')
  return [...reached].filter((team) => rules === 'buckstop' || owns(team)).toSorted((a, b) => a - b)
}
