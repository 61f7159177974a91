import { Ints } from './ints.ts'

/**
 * The knowledges seen so far, numbered: sets of bits, interned by hashing. Number 0 is the empty
 * set. Once the table is as long as there are sets, each set is its own slot, and neighbours lie
 * side by side in memory, which at a million of them is what counts.
 */
export class Knowledges {
  readonly words: number
  readonly sets: Ints
  count = 0
  #table: Int32Array
  #mask: number
  readonly #slots: number

  constructor(words: number, bits: number) {
    this.words = words
    this.#slots = bits < 26 ? 1 << bits : Infinity
    this.sets = new Ints(16 * words)
    this.#table = new Int32Array(32)
    this.#mask = 31
    this.intern(new Int32Array(words), 0, new Int32Array(words), 0)
  }

  /** The number of the union of the set at `a[i…]` with the one at `b[j…]`. */
  intern(a: Int32Array, i: number, b: Int32Array, j: number): number {
    const { words } = this
    const hash = this.#hash(a, i, b, j)
    const { data } = this.sets
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const known = this.#table[slot]! - 1
      if (known === -1) return this.#add(a, i, b, j, slot)
      const base = known * words
      let w = 0
      while (w < words && data[base + w] === (a[i + w]! | b[j + w]!)) w++
      if (w === words) return known
    }
  }

  /** The number of a set seen before, or -1. */
  find(set: Int32Array): number {
    const { data } = this.sets
    const hash = this.#hash(set, 0, set, 0)
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const known = this.#table[slot]! - 1
      if (known === -1 || set.every((word, w) => data[known * this.words + w] === word)) return known
    }
  }

  /** How many bits the set has. */
  size(knowledge: number): number {
    let size = 0
    const base = knowledge * this.words
    for (let w = 0; w < this.words; w++) {
      let v = this.sets.data[base + w]!
      v -= (v >>> 1) & 0x55555555
      v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
      size += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
    }
    return size
  }

  #add(a: Int32Array, i: number, b: Int32Array, j: number, slot: number): number {
    const number = this.count++
    this.sets.reserve(this.count * this.words)
    const { data } = this.sets
    for (let w = 0; w < this.words; w++) data[number * this.words + w] = a[i + w]! | b[j + w]!
    this.#table[slot] = number + 1
    if (this.count * 2 > this.#table.length && this.#table.length < this.#slots) this.#grow()
    return number
  }

  #hash(a: Int32Array, i: number, b: Int32Array, j: number): number {
    return this.#table.length >= this.#slots ? a[i]! | b[j]! : hashOfUnion(a, i, b, j, this.words)
  }

  #grow(): void {
    const old = this.#table
    this.#table = new Int32Array(old.length * 2)
    this.#mask = this.#table.length - 1
    const { data } = this.sets
    for (let number = 0; number < this.count; number++) {
      const base = number * this.words
      const hash = this.#hash(data, base, data, base)
      let slot = hash & this.#mask
      while (this.#table[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#table[slot] = number + 1
    }
  }
}

const hashOfUnion = (a: Int32Array, i: number, b: Int32Array, j: number, words: number): number => {
  let hash = 0
  for (let w = 0; w < words; w++) {
    hash = Math.imul(hash ^ (a[i + w]! | b[j + w]!), 0x9e3779b1)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash, 0x85ebca6b)
  return hash ^ (hash >>> 13)
}
