import { promise, type Promised } from '../../matter/promise/make.ts'
import { meantIn } from '../merging/holder.ts'
import type { Step } from '../unfold.ts'

/** A promise to the customer of a case. */
export const promiseToCustomer =
  ({ meantFor, ...promised }: Promised): Step =>
  (state, context) =>
    promise({ ...promised, ...meantIn(state, context, meantFor) })(state, context)
