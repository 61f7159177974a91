import { item } from '../game/item.ts'
import type { IndexedMap } from '../game/indexed-map.ts'
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
  /** By customer and problem. */
  readonly #ways: readonly (readonly Kinds[])[]
  /** By team: what it establishes, a bit for each that is unlike the others. */
  readonly #finders: readonly number[]

  constructor(root: IndexedMap, rules: Rules) {
    const { teams, remedies, problems, customers } = root
    this.#rules = rules
    this.#owners = possibleOwners(root, rules)
    this.#ways = customers.map(({ facts }) =>
      problems.map(
        ({ needs }) =>
          new Kinds(
            remedies.map(({ gives, requires }) => (gives === needs ? without(requires, facts) : null)),
          ),
      ),
    )
    const finders = new Map<string, number>()
    this.#finders = teams.map(({ establishes }) =>
      establishes.reduce((bits, one) => {
        const key = JSON.stringify(one)
        const number = finders.get(key) ?? finders.size
        finders.set(key, number)
        return bits | (1 << number)
      }, 0),
    )
    this.apply = teams.length <= most && remedies.length <= most && finders.size <= most
  }

  of({ teams, problems }: IndexedMap, customer: number, problem: number): string | null {
    const ways = item(item(this.#ways, customer), problem)
    if (!this.apply) return null
    const { amount } = item(problems, problem)
    let text = ''
    for (const owner of this.#owners) {
      let reach = 1 << owner
      if (this.#rules === 'buckstop')
        for (let up = item(teams, owner).above; up !== -1; up = item(teams, up).above) reach |= 1 << up
      let able = 0
      let found = 0
      for (let done = 0; done !== reach;) {
        const bit = reach & ~done & -(reach & ~done)
        done |= bit
        const team = 31 - Math.clz32(bit)
        const { asks, authority } = item(teams, team)
        for (const other of asks) reach |= 1 << other
        for (const { remedy, upTo } of authority) if (upTo >= amount) able |= ways.bit(remedy)
        found |= item(this.#finders, team)
      }
      // Who is able at once needs nothing found out, and who has no authority gains nothing by it.
      if (ways.freely(able)) text += '!'
      else text += able === 0 ? '-' : `${ways.strongest(able).toString(36)},${found.toString(36)};`
    }
    return text
  }
}

/** Sets of facts as bits, those alike as one; null has no bit. */
class Kinds {
  readonly #bits: readonly number[]
  /** By kind: the others that are of no use beside it, because they take more. */
  readonly #idle: readonly number[]
  readonly #free: number

  constructor(sets: readonly (readonly number[] | null)[]) {
    const kinds: (readonly number[])[] = []
    this.#bits = sets.map((set) => {
      if (set === null) return 0
      const known = kinds.findIndex((kind) => isPart(kind, set) && isPart(set, kind))
      return 1 << (known === -1 ? kinds.push(set) - 1 : known)
    })
    this.#idle = kinds.map((kind) =>
      kinds.reduce((idle, other, i) => (other !== kind && isPart(kind, other) ? idle | (1 << i) : idle), 0),
    )
    this.#free = kinds.reduce((free, needs, i) => (needs.length === 0 ? free | (1 << i) : free), 0)
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

const isPart = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((fact) => whole.includes(fact))

const without = (facts: readonly number[], known: readonly number[]): number[] =>
  facts.filter((fact) => !known.includes(fact))

/** The teams that channels and passes lead to, and that own where owning is a response. */
const possibleOwners = ({ channels, teams }: IndexedMap, rules: Rules): number[] => {
  const reached = new Set(channels.map(({ team }) => team))
  for (const team of reached) {
    const { responses, machine, above } = item(teams, team)
    for (const { verb, target } of responses) if (verb === 'pass') reached.add(target)
    if (machine && above !== -1) reached.add(above)
  }
  const owns = (team: number): boolean => item(teams, team).responses.some(({ verb }) => verb === 'own')
  return [...reached]
    .filter((team) => (rules === 'buckstop' ? !item(teams, team).machine : owns(team)))
    .toSorted((a, b) => a - b)
}
