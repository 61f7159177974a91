import { BitRows } from './bits.ts'
import type { Impossible } from './impossible.ts'

/** The sets of bits that moves add, numbered, equal ones alike. */
export interface Effects {
  readonly rows: BitRows
  readonly count: number
  /** By effect: the rules of `impossible` that it may run into, and what is left of it where it does. */
  readonly barred: readonly (readonly number[])[]
  readonly otherwise: Int32Array
}

/** Gathers effects while a game is made; effect 0 adds nothing. */
export class EffectNumbers {
  readonly #numbers = new Map<string, number>([['', 0]])
  readonly #sets: (readonly number[])[] = [[]]
  readonly #otherwise: number[] = [0]

  /** What a move gives may turn out to be impossible; what it tells of is told all the same. */
  number(gives: readonly number[], tells: readonly number[]): number {
    if (gives.length === 0 && tells.length === 0) return 0
    const told = gives.length === 0 ? -1 : this.number([], tells)
    const set = [...new Set([...gives, ...tells])].toSorted((a, b) => a - b)
    const key = `${set.join()}|${tells.join()}`
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#sets.push(set) - 1
    this.#numbers.set(key, number)
    this.#otherwise.push(told === -1 ? number : told)
    return number
  }

  done(impossible: Impossible, bits: number): Effects {
    const rows = new BitRows(this.#sets.length, bits)
    this.#sets.forEach((set, row) => {
      for (const bit of set) rows.set(row, bit)
    })
    return {
      rows,
      count: this.#sets.length,
      barred: this.#sets.map((_, row) => impossible.concernedBy(rows.data, row * rows.words)),
      otherwise: Int32Array.from(this.#otherwise),
    }
  }
}
