import type { StandingStep } from '../evolve-standing.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { LateDays, MeantFor } from '../parts.ts'
import type { Remedy, TextRef } from '../text.ts'
import { reminderFor } from './due.ts'
import type { PromiseCause, PromiseKind } from '../parts.ts'

export interface Promised {
  readonly kind: PromiseKind
  readonly by: PersonId
  readonly recordedBy: PersonId | null
  readonly what: TextRef
  readonly remedy: Remedy | null
  readonly due: Instant
  /** When the time begins that they chose for a call. */
  readonly from?: Instant | undefined
  /** Whom it is made to, where cases have joined; left out where it is not said. */
  readonly meantFor?: MeantFor | undefined
  /** Left out where one of us promises it. */
  readonly cause?: PromiseCause | undefined
  readonly late?: LateDays | undefined
}

/** A promise in any matter. */
export const promise =
  ({ from, meantFor, cause, late, ...promised }: Promised): StandingStep =>
  ({ counts }, context) => [
    {
      type: 'promiseMade',
      promise: counts.promises + 1,
      ...promised,
      remindAt: reminderFor(promised.due, context),
      ...(from === undefined ? {} : { from }),
      ...(meantFor === undefined ? {} : { meantFor }),
      ...(cause === undefined ? {} : { cause }),
      ...(late === undefined ? {} : { late }),
    },
  ]
