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
  /** Whom it is made to; left out where it is not said. */
  readonly meantFor?: MeantFor | undefined
}

export const promise =
  ({ meantFor, ...promised }: Promised): Step =>
  (state, context) => [
    {
      type: 'promiseMade',
      promise: state.counts.promises + 1,
      ...promised,
      remindAt: reminderFor(promised.due, context),
      ...meantIn(state, context, meantFor),
    },
  ]

/** The customer's word ended the case: nothing is owed any more. */
export const releasePromises: Step = (state) =>
  state.promises.map((open) => ({ type: 'promiseReleased', promise: open.promise }))
