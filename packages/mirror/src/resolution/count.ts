import type { CaseTable } from '../figures/case-table.ts'
import { EndTracker } from '../figures/end-tracker.ts'
import type { Story } from '../figures/story.ts'
import type { WordSet, Words } from '../figures/vocabulary.ts'
import { MISSING } from '../log/dictionary.ts'
import { resolutionIn } from '../log/journal.ts'
import type { EventLog } from '../log/log.ts'
import { BASES, bitOf, type Basis, type BasisOf } from './basis.ts'

/** How the end of a case is known; or that the log does not say, or says several things that exclude each other. */
export type Known = Basis | 'not-said' | 'contradictory'
const KNOWN = ['not-said', 'contradictory', ...BASES] as const satisfies readonly Known[]

/** Whether the customer came back within the days after the end; or why that cannot be known. */
export type Returned = 'yes' | 'no' | 'no-customer' | 'too-soon'

/** By the number of each case: how its end is known. Cases that have not ended are never asked. */
export class KnownEnds {
  private readonly values: Uint8Array

  constructor(cases: number) {
    this.values = new Uint8Array(cases)
  }

  set(id: number, known: Known): void {
    this.values[id] = KNOWN.indexOf(known)
  }

  of(id: number): Known {
    return KNOWN[this.values[id] ?? 0] ?? 'not-said'
  }
}

/**
 * Hears how each case's end is known: from what its events say from the end on, or right before it. Of the words in
 * the column for it the last counts, and the customer's own before any other. An event in nobody's hands is no
 * machine's.
 */
export const knownEndsFinder = (
  log: EventLog,
  words: Words,
  basis: BasisOf,
  machines: WordSet,
): { readonly hear: (story: Story) => void; readonly ends: KnownEnds } => {
  const ends = new KnownEnds(log.cases.size)
  const end = new EndTracker(words)
  const hear = ({ case: id, from, to, events }: Story): void => {
    end.start()
    let column = 0
    let spoken = 0
    let byMachines = false
    let byOthers = false
    for (let i = from; i < to; i++) {
      const activity = events.activity[i] ?? 0
      const holder = events.holder[i] ?? 0
      const said = basis.resolution(resolutionIn(events.ending[i] ?? 0))
      const word = basis.activity(activity) | basis.state(events.state[i] ?? 0)
      if (machines.has(holder)) byMachines = true
      else if (!words.ignored.has(holder)) byOthers = true
      const before = end.ended
      end.take(activity, events.ending[i] ?? 0)
      // What was said before work went on says nothing of the end that came later.
      if (end.reopens || (!before && !end.ended && said === 0 && word === 0)) {
        column = 0
        spoken = 0
      }
      if (said !== 0) column = said | (column & CONFIRMED)
      spoken |= word
    }
    ends.set(id, knownBy(column | spoken, { byMachines, byOthers, known: machines.words.length > 0 }))
  }
  return { hear, ends }
}

const CONFIRMED = bitOf('confirmed')

/** The customer's own word counts, whatever else was written down; any other two exclude each other. */
const knownBy = (
  bits: number,
  held: { readonly byMachines: boolean; readonly byOthers: boolean; readonly known: boolean },
): Known => {
  if ((bits & CONFIRMED) !== 0) return 'confirmed'
  if (bits === 0) return held.byMachines && !held.byOthers ? 'contained' : 'not-said'
  // Who is a machine was said, and somebody who is none had it.
  if (bits === bitOf('contained') && held.known && held.byOthers) return 'contradictory'
  return BASES.find((basis) => bits === bitOf(basis)) ?? 'contradictory'
}

const DAY = 86_400_000

/**
 * Whether the customer of each ended case had another one begin within so many days after the end: about the same
 * product, where both name one. `until` is the last moment that the log knows of.
 */
export const returnsWithin = (
  log: EventLog,
  table: CaseTable,
  days: number,
  until: number,
): ((id: number) => Returned) => {
  const byCustomer = new Map<number, number[]>()
  for (let id = 0; id < table.size; id++) {
    const customer = log.customerOf.get(id)
    if (table.events[id] === 0 || customer === MISSING) continue
    const cases = byCustomer.get(customer)
    if (cases === undefined) byCustomer.set(customer, [id])
    else cases.push(id)
  }
  const startOf = (id: number): number => table.startAt[id] ?? 0
  for (const cases of byCustomer.values()) cases.sort((a, b) => startOf(a) - startOf(b))
  const isOfSame = (a: number, b: number): boolean => {
    const [one, other] = [log.productOf.get(a), log.productOf.get(b)]
    return one === MISSING || other === MISSING || one === other
  }
  return (id) => {
    const cases = byCustomer.get(log.customerOf.get(id))
    if (cases === undefined) return 'no-customer'
    const end = table.endAt[id] ?? NaN
    for (let k = firstAfter(cases, startOf, end); k < cases.length; k++) {
      const other = cases[k] ?? 0
      if (startOf(other) > end + days * DAY) break
      if (other !== id && isOfSame(id, other)) return 'yes'
    }
    return until < end + days * DAY ? 'too-soon' : 'no'
  }
}

/** The place of the first case that began after a moment, of cases in order of their beginning. */
const firstAfter = (cases: readonly number[], startOf: (id: number) => number, moment: number): number => {
  let low = 0
  let high = cases.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(cases[middle] ?? 0) <= moment) low = middle + 1
    else high = middle
  }
  return low
}
