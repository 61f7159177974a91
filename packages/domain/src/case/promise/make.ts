import type { StandingStep } from '../../matter/evolve-standing.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import { meantIn } from '../merging/holder.ts'
import type { MeantFor } from '../merging/meant-for.ts'
import type { Remedy, TextRef } from '../text.ts'
import type { Step } from '../unfold.ts'
import { reminderFor } from './due.ts'
import type { PromiseKind } from './events.ts'

export interface Promised {
  readonly kind: PromiseKind
  readonly by: PersonId
  readonly recordedBy: PersonId | null
  readonly what: TextRef
  readonly remedy: Remedy | null
  readonly due: Instant
}

/** Whom it is made to, where cases have joined; left out where it is not said. */
interface Meant {
  readonly meantFor?: MeantFor | undefined
}

/** A promise in any matter. */
export const promise =
  ({ meantFor, ...promised }: Promised & Meant): StandingStep =>
  ({ counts }, context) => [
    {
      type: 'promiseMade',
      promise: counts.promises + 1,
      ...promised,
      remindAt: reminderFor(promised.due, context),
      ...(meantFor === undefined ? {} : { meantFor }),
    },
  ]

/** A promise to the customer of a case. */
export const promiseToCustomer =
  ({ meantFor, ...promised }: Promised & Meant): Step =>
  (state, context) =>
    promise({ ...promised, ...meantIn(state, context, meantFor) })(state, context)

/** Nothing is owed any more: the customer's word ended the case, or the matter is over. */
export const releasePromises: StandingStep = (state) =>
  state.promises.map((open) => ({ type: 'promiseReleased', promise: open.promise }))
