import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { MeantFor } from '../../matter/parts.ts'
import type { PromiseNumber, Remedy, TextRef } from '../../matter/text.ts'
import type { Evidence } from '../../matter/promise/events.ts'

export type PromiseCommand =
  | {
      readonly type: 'makePromise'
      readonly what: TextRef
      readonly remedy: Remedy | null
      readonly due: Instant
      /** Whom it is made to, where cases have joined; left out where it is not said. */
      readonly meantFor?: MeantFor | undefined
    }
  /** `due` null is by the end of the next working day of the person asked for. */
  | {
      readonly type: 'requestCallBack'
      readonly of: PersonId
      readonly what: TextRef
      readonly due: Instant | null
      /** When the time begins that they chose of those we offered; it is due by its end. */
      readonly slot?: Instant
      /** Whom it is promised to, where cases have joined; left out where it is not said. */
      readonly meantFor?: MeantFor | undefined
    }
  | { readonly type: 'keepPromise'; readonly promise: PromiseNumber; readonly evidence: Evidence }
  | {
      readonly type: 'proposeNewDate'
      readonly promise: PromiseNumber
      readonly due: Instant
      readonly reason: TextRef
    }
  | { readonly type: 'answerNewDate'; readonly promise: PromiseNumber; readonly agreed: boolean }

export const promiseActors: ActorsOf<PromiseCommand> = {
  makePromise: ['person'],
  requestCallBack: ['customer', 'whoeverHears', 'machine'],
  keepPromise: ['person'],
  proposeNewDate: ['person'],
  // A person is told that it takes the customer's own yes, and never agrees for them.
  answerNewDate: ['customer', 'person'],
}
