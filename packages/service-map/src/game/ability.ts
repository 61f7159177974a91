import { BitRows, holdsAll, holdsNone } from './bits.ts'
import type { FactBits } from './fact-bits.ts'
import { can, holdsFromStart } from './fact-bits.ts'
import type { Impossible } from './impossible.ts'
import type { IndexedMap } from './indexed-map.ts'
import type { Reached, Rules } from './reach.ts'
import { reachedBy } from './reach.ts'

const anyRung = Infinity

/**
 * What each team can do with the problem as its owner: a way is the set of facts that a remedy takes for
 * which somebody in reach has authority, a finder establishes a fact for whoever asks. Both are shared by
 * the teams that reach them, each with the rungs of the ladder that it takes.
 */
export class Ability {
  readonly #ways: BitRows
  readonly #waysOf: readonly (readonly Reached[])[]
  readonly #findersOf: readonly (readonly Reached[])[]
  readonly #bit: Int32Array
  readonly #when: BitRows
  readonly #unless: BitRows
  readonly #impossible: Impossible
  /** By finder: the rules that what it establishes may run into. */
  readonly #barred: readonly (readonly number[])[]
  readonly #known: Int32Array
  readonly #tried: Int32Array

  constructor(
    indexed: IndexedMap,
    problem: number,
    rules: Rules,
    { bit, known }: FactBits,
    bits: number,
    impossible: Impossible,
  ) {
    const { needs, amount } = indexed.problems[problem]!
    const ways = new FactSetNumbers()
    const wayOf = indexed.remedies.map(({ gives, requires }) =>
      gives === needs && can(known, requires) ? ways.number(bitsOf(known, requires)) : -1,
    )
    const finders = new FactSetNumbers()
    const finderOf = indexed.teams.map(({ establishes }) =>
      establishes.flatMap(({ fact, when, unless }) =>
        known[fact]! >= 0 && can(bit, when) && !holdsFromStart(bit, unless)
          ? [finders.number([known[fact]!], bitsOf(bit, when), bitsOf(bit, unless))]
          : [],
      ),
    )
    const own = new BitRows(indexed.teams.length, ways.count + finders.count)
    indexed.teams.forEach(({ authority }, team) => {
      for (const { remedy, upTo } of authority) {
        if (wayOf[remedy] !== -1 && upTo >= amount) own.set(team, wayOf[remedy]!)
      }
      for (const finder of finderOf[team]!) own.set(team, ways.count + finder)
    })
    const reached = reachedBy(indexed, rules, own)
    this.#ways = ways.rows(0, bits)
    this.#waysOf = reached.map((all) => all.filter(({ item }) => item < ways.count))
    this.#findersOf = reached.map((all) =>
      all.flatMap(({ item, rungs }) => (item < ways.count ? [] : [{ item: item - ways.count, rungs }])),
    )
    const found = finders.rows(0, bits)
    this.#bit = Int32Array.from({ length: finders.count }, (_, finder) => found.bitsOf(finder)[0]!)
    this.#when = finders.rows(1, bits)
    this.#unless = finders.rows(2, bits)
    this.#impossible = impossible
    this.#barred = Array.from({ length: finders.count }, (_, finder) =>
      impossible.concernedBy(found.data, finder * found.words),
    )
    this.#known = new Int32Array(found.words)
    this.#tried = new Int32Array(found.words)
  }

  /** Whether the team as owner can solve the problem where these facts hold, going up at most so many rungs. */
  isAble(team: number, facts: Int32Array, base: number, rungs: number = anyRung): boolean {
    if (this.#hasWay(team, facts, base, rungs)) return true
    const finders = this.#findersOf[team]!
    if (finders.length === 0 || this.#waysOf[team]!.length === 0) return false
    this.#establish(finders, facts, base, rungs)
    return this.#hasWay(team, this.#known, 0, rungs)
  }

  /** For a team that is able: the fewest rungs that it has to go up for it. */
  rungsNeeded(team: number, facts: Int32Array, base: number): number {
    const reached = [...this.#waysOf[team]!, ...this.#findersOf[team]!].map(({ rungs }) => rungs)
    const steps = [...new Set(reached)].toSorted((a, b) => a - b)
    return steps.find((rungs) => this.isAble(team, facts, base, rungs)) ?? 0
  }

  #hasWay(team: number, facts: Int32Array, base: number, most: number): boolean {
    const { data, words } = this.#ways
    for (const { item, rungs } of this.#waysOf[team]!) {
      if (rungs <= most && holdsAll(data, item * words, facts, base, words)) return true
    }
    return false
  }

  /** Each judged by itself, on the facts that hold. */
  #establish(finders: readonly Reached[], facts: Int32Array, base: number, most: number): void {
    const { words } = this.#ways
    const [known, tried] = [this.#known, this.#tried]
    const held = facts.subarray(base, base + words)
    known.set(held)
    for (const { item, rungs } of finders) {
      const [word, bit] = [this.#bit[item]! >>> 5, 1 << (this.#bit[item]! & 31)]
      if (rungs > most || (known[word]! & bit) !== 0) continue
      if (!holdsAll(this.#when.data, item * words, facts, base, words)) continue
      if (!holdsNone(this.#unless.data, item * words, facts, base, words)) continue
      tried.set(held)
      tried[word] = tried[word]! | bit
      if (this.#impossible.allows(this.#barred[item]!, tried, 0)) known[word] = known[word]! | bit
    }
  }
}

const bitsOf = (bit: Int32Array, facts: readonly number[]): number[] =>
  facts.flatMap((fact) => (bit[fact]! >= 0 ? [bit[fact]!] : []))

/** Numbers tuples of sets of bits, equal ones alike. */
class FactSetNumbers {
  readonly #numbers = new Map<string, number>()
  readonly #tuples: (readonly (readonly number[])[])[] = []

  get count(): number {
    return this.#tuples.length
  }

  number(...tuple: readonly (readonly number[])[]): number {
    const key = tuple.map((bits) => [...new Set(bits)].toSorted((a, b) => a - b).join()).join('|')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#tuples.length)
    this.#tuples.push(tuple)
    return this.#tuples.length - 1
  }

  /** The sets at `place` of the tuples, a row each. */
  rows(place: number, bits: number): BitRows {
    const rows = new BitRows(this.#tuples.length, bits)
    this.#tuples.forEach((tuple, row) => {
      for (const bit of tuple[place]!) rows.set(row, bit)
    })
    return rows
  }
}
