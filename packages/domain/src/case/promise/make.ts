import { promise, type Promised } from '../../matter/promise/make.ts'
import { meantIn } from '../merging/holder.ts'
import type { Step } from '../unfold.ts'

/** A promise to the customer of a case; what a machine brings about says so. */
export const promiseToCustomer =
  ({ meantFor, ...promised }: Promised): Step =>
  (state, context) => {
    const cause = promised.cause ?? (context.actor.kind === 'machine' ? 'machine' : undefined)
    return promise({ ...promised, cause, ...meantIn(state, context, meantFor) })(state, context)
  }
