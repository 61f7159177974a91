import type { Read } from '../../matter/shape/fields.ts'
import { counts } from '../counts.ts'

/** What happened so and so often, and goes where its case or contact goes: over all cases the sums stay. */
export const tally = counts.pick({
  contacts: true,
  timesTold: true,
  promisesKept: true,
  promisesBroken: true,
  nextWordsMissed: true,
  pingPongs: true,
  transfers: true,
})
export type Tally = Read<typeof tally>

const tallied = tally.keyof().options

export const nothing: Tally = {
  contacts: 0,
  timesTold: 0,
  promisesKept: 0,
  promisesBroken: 0,
  nextWordsMissed: 0,
  pingPongs: 0,
  transfers: 0,
}

export const tallyOf = (counted: Tally): Tally =>
  tallied.reduce((so, name) => ({ ...so, [name]: counted[name] }), nothing)

/** What a contact takes along of the counts. */
export const tallyOfContact = (timesTold: number): Tally => ({ ...nothing, contacts: 1, timesTold })

const change = <Some extends Tally>(so: Some, by: Tally, sign: 1 | -1): Some =>
  tallied.reduce((changed, name) => ({ ...changed, [name]: changed[name] + sign * by[name] }), so)

export const plus = <Some extends Tally>(so: Some, more: Tally): Some => change(so, more, 1)
export const minus = <Some extends Tally>(so: Some, less: Tally): Some => change(so, less, -1)
