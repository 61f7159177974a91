import type { Combination } from './combinations.ts'

interface Found {
  readonly combination: number
  readonly lacks: readonly number[]
}

/** Finds, among combinations that go wrong with some of the problems, those that are part of no larger one that does. */
export class Largest {
  readonly combinations: readonly Combination[]
  readonly #words: number
  /** By combination, in order: what it lacks, as bits. */
  readonly #lacks: Int32Array

  /** @param combinations fewest lacks first */
  constructor(facts: number, combinations: readonly Combination[]) {
    this.combinations = combinations
    this.#words = Math.max(1, (facts + 31) >>> 5)
    this.#lacks = new Int32Array(combinations.length * this.#words)
    combinations.forEach(({ lacks }, i) => {
      for (const fact of lacks) {
        const at = i * this.#words + (fact >>> 5)
        this.#lacks[at] = (this.#lacks[at] ?? 0) | (1 << (fact & 31))
      }
    })
  }

  /** By problem; `wrong` tells of a combination the problems with which it goes wrong, a bit each. */
  of(wrong: (combination: number) => number): readonly (readonly Found[])[] {
    const kept: { i: number; wrong: number }[] = []
    const found: Found[][] = []
    this.combinations.forEach(({ number, lacks }, i) => {
      let left = wrong(number)
      if (left === 0) return
      for (const larger of kept) {
        if ((larger.wrong & left) !== 0 && this.#isWithin(larger.i, i)) left &= ~larger.wrong
        if (left === 0) return
      }
      kept.push({ i, wrong: left })
      for (let bit = 0; left >>> bit !== 0; bit++) {
        if (((left >>> bit) & 1) === 1) (found[bit] ??= []).push({ combination: number, lacks })
      }
    })
    return Array.from({ length: 32 }, (_, bit) => found[bit] ?? [])
  }

  /** Whether the second lacks all that the first does. */
  #isWithin(first: number, second: number): boolean {
    const words = this.#words
    for (let w = 0; w < words; w++) {
      if (((this.#lacks[first * words + w] ?? 0) & ~(this.#lacks[second * words + w] ?? 0)) !== 0)
        return false
    }
    return true
  }
}
