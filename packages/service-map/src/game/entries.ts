import { Ints } from './ints.ts'

/**
 * The positions by which a knowledge is entered from smaller ones: (knowledge, place) to position.
 * Few kinds of place are entered so, as a rule; then a row for each knowledge is quickest, because
 * neighbours lie side by side. With many kinds it is a hash table.
 */
export class Entries {
  readonly #kindOf: Int32Array
  readonly #kinds: number
  readonly #rows = new Ints()
  #keys = new Float64Array(0)
  #values = new Int32Array(0)
  #mask = 0
  #count = 0

  /** `kindOf[place]` numbers the places that can be entered so, -1 for the others. */
  constructor(kindOf: Int32Array, kinds: number) {
    this.#kindOf = kindOf
    this.#kinds = kinds
    if (kinds > 8) this.#resize(64)
  }

  /** The position there, or -1. */
  find(knowledge: number, place: number): number {
    const key = knowledge * this.#kinds + this.#kindOf[place]!
    if (this.#kinds <= 8) return key < this.#rows.length ? this.#rows.data[key]! - 1 : -1
    for (let slot = spread(key) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const value = this.#values[slot]!
      if (value === 0) return -1
      if (this.#keys[slot] === key) return value - 1
    }
  }

  add(knowledge: number, place: number, position: number): void {
    const key = knowledge * this.#kinds + this.#kindOf[place]!
    if (this.#kinds <= 8) {
      const end = (knowledge + 1) * this.#kinds
      this.#rows.reserve(end)
      if (end > this.#rows.length) this.#rows.length = end
      this.#rows.data[key] = position + 1
      return
    }
    if (++this.#count * 2 > this.#keys.length) this.#resize(this.#keys.length * 2)
    this.#put(key, position + 1)
  }

  #put(key: number, value: number): void {
    let slot = spread(key) & this.#mask
    while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  #resize(size: number): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Float64Array(size)
    this.#values = new Int32Array(size)
    this.#mask = size - 1
    values.forEach((value, slot) => {
      if (value !== 0) this.#put(keys[slot]!, value)
    })
  }
}

const spread = (key: number): number => {
  const high = Math.floor(key / 0x100000000)
  const mixed = Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
