import type { Counts } from '../counts.ts'

const tallied = [
  'contacts',
  'timesTold',
  'promisesKept',
  'promisesBroken',
  'nextWordsMissed',
  'pingPongs',
  'transfers',
] as const

/** What happened so and so often, and goes where its case or contact goes: over all cases the sums stay. */
export type Tally = Pick<Counts, (typeof tallied)[number]>

export const nothing: Tally = {
  contacts: 0,
  timesTold: 0,
  promisesKept: 0,
  promisesBroken: 0,
  nextWordsMissed: 0,
  pingPongs: 0,
  transfers: 0,
}

export const tallyOf = (counts: Tally): Tally =>
  tallied.reduce((tally, name) => ({ ...tally, [name]: counts[name] }), nothing)

/** What a contact takes along of the counts. */
export const tallyOfContact = (timesTold: number): Tally => ({ ...nothing, contacts: 1, timesTold })

const change = <Some extends Tally>(so: Some, by: Tally, sign: 1 | -1): Some =>
  tallied.reduce((tally, name) => ({ ...tally, [name]: tally[name] + sign * by[name] }), so)

export const plus = <Some extends Tally>(so: Some, more: Tally): Some => change(so, more, 1)
export const minus = <Some extends Tally>(so: Some, less: Tally): Some => change(so, less, -1)
