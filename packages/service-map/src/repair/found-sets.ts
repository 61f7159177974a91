/** Sets of at most three numbers, each ascending, found again by any of their parts. */
export class FoundSets {
  readonly #numbers: number
  readonly #keys = new Set<number>()

  /** Of numbers below this. */
  constructor(numbers: number) {
    this.#numbers = numbers + 1
  }

  /** False when the very set was there before. */
  add(set: readonly number[]): boolean {
    const key = this.#key(set)
    if (this.#keys.has(key)) return false
    this.#keys.add(key)
    return true
  }

  /** Whether the set, or any set within it, is there. */
  hasPartOf(set: readonly number[]): boolean {
    for (let part = 0; part < 1 << set.length; part++) {
      if (this.#keys.has(this.#key(set.filter((_, i) => ((part >>> i) & 1) === 1)))) return true
    }
    return false
  }

  #key(set: readonly number[]): number {
    let key = 0
    for (const number of set) key = key * this.#numbers + number + 1
    return key
  }
}
