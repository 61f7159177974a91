import type { BitRows } from './bits.ts'
import type { IndexedMap } from './indexed-map.ts'
import type { Rules } from './reach.ts'

/** Marks in place of a bit: the fact holds from the start, or it never can. */
const always = -1
const never = -2

/** Which facts a game has to keep count of: those that may come to hold and that something asks for. */
export interface FactBits {
  readonly bit: Int32Array
  /** The same with the facts that may only be established, whose bits come after all others. */
  readonly known: Int32Array
}

const mark = (marks: Uint8Array, wanted: readonly number[]): void => {
  for (const fact of wanted) marks[fact] = 1
}

export const factBits = (
  indexed: IndexedMap,
  start: readonly number[],
): { bit: Int32Array; count: number } => {
  const bit = new Int32Array(indexed.facts).fill(never)
  const given = new Uint8Array(indexed.facts)
  const asked = new Uint8Array(indexed.facts)
  for (const { responses, establishes } of indexed.teams) {
    for (const { when, unless, gives } of responses) {
      mark(given, gives)
      mark(asked, when)
      mark(asked, unless)
    }
    for (const { when, unless } of establishes) {
      mark(asked, when)
      mark(asked, unless)
    }
  }
  for (const { requires } of indexed.channels) mark(asked, requires)
  for (const { requires } of indexed.remedies) mark(asked, requires)
  for (const rule of indexed.impossible) {
    mark(asked, rule.with)
    mark(asked, rule.without)
  }
  for (const fact of start) bit[fact] = always
  let count = 0
  for (let fact = 0; fact < indexed.facts; fact++) {
    if (bit[fact] !== always && given[fact] === 1 && asked[fact] === 1) bit[fact] = count++
  }
  return { bit, count }
}

/** The facts that nothing gives and somebody establishes, from `first` on. */
export const knownBits = (
  { teams }: IndexedMap,
  bit: Int32Array,
  first: number,
): { known: Int32Array; end: number } => {
  const known = Int32Array.from(bit)
  let end = first
  for (const { establishes } of teams) {
    for (const { fact } of establishes) if (known[fact] === never) known[fact] = end++
  }
  return { known, end }
}

/** The channels that the customer may be told of, from `first` on; -2 for the others. */
export const toldBits = (
  indexed: IndexedMap,
  rules: Rules,
  bit: Int32Array,
  first: number,
): { told: Int32Array; end: number } => {
  const told = new Int32Array(indexed.channels.length).fill(never)
  let end = first
  if (rules === 'buckstop') return { told, end }
  const sent = new Uint8Array(indexed.channels.length)
  for (const { responses } of indexed.teams) {
    for (const { verb, target } of responses) if (verb === 'send') sent[target] = 1
  }
  indexed.channels.forEach(({ published, requires }, channel) => {
    const usable = requires.every((fact) => bit[fact] !== never)
    if (!published && usable && sent[channel] === 1) told[channel] = end++
  })
  return { told, end }
}

/** Whether all of the facts hold from the start or may come to. */
export const can = (bit: Int32Array, wanted: readonly number[]): boolean =>
  wanted.every((fact) => bit[fact] !== never)

/** Whether one of the facts holds from the start. */
export const holdsFromStart = (bit: Int32Array, barred: readonly number[]): boolean =>
  barred.some((fact) => bit[fact] === always)

/** Writes those of the facts that have a bit. */
export const put = (rows: BitRows, row: number, bit: Int32Array, wanted: readonly number[]): void => {
  for (const fact of wanted) if (bit[fact]! >= 0) rows.set(row, bit[fact]!)
}
