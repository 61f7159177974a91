import { BitRows, holdsAll, holdsNone } from './bits.ts'
import { can, holdsFromStart, put } from './fact-bits.ts'
import type { IndexedMap } from './indexed-map.ts'

/** The rules of `impossible` that can still matter, over the bits of a game, those of established facts too. */
export class Impossible {
  readonly #with: BitRows
  readonly #without: BitRows
  readonly #count: number

  constructor({ impossible }: IndexedMap, bit: Int32Array, bits: number) {
    const rules = impossible.filter((rule) => can(bit, rule.with) && !holdsFromStart(bit, rule.without))
    this.#count = rules.length
    this.#with = new BitRows(rules.length, bits)
    this.#without = new BitRows(rules.length, bits)
    rules.forEach((rule, row) => {
      put(this.#with, row, bit, rule.with)
      put(this.#without, row, bit, rule.without)
    })
  }

  /** Those that a possible combination may come under by gaining what is in the set at `base`. */
  concernedBy(set: Int32Array, base: number): readonly number[] {
    const concerned: number[] = []
    const { data, words } = this.#with
    for (let rule = 0; rule < this.#count; rule++) {
      if (!holdsNone(data, rule * words, set, base, words)) concerned.push(rule)
    }
    return concerned
  }

  /** Whether none of these rules holds of the set at `base`. */
  allows(rules: readonly number[], set: Int32Array, base: number): boolean {
    const { words } = this.#with
    return !rules.some(
      (rule) =>
        holdsAll(this.#with.data, rule * words, set, base, words) &&
        holdsNone(this.#without.data, rule * words, set, base, words),
    )
  }
}
