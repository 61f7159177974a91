import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ContactId, EscalationNumber, TextRef } from '../text.ts'

export type EscalationReason =
  | 'customer'
  | 'askedForLeader'
  | 'danger'
  | 'promiseBroken'
  | 'answerMissed'
  | 'notSolvedTwice'
  | 'askOverdue'
  | 'pingPong'
  | 'unacknowledged'
  | 'objection'
  | 'referred'

export type EscalationEvent =
  | {
      readonly type: 'caseEscalated'
      readonly escalation: EscalationNumber
      /** Stays answerable until they have heard from the customer. */
      readonly leader: PersonId
      readonly because: EscalationReason
      /** Who referred it upward; it counts for them. */
      readonly by: PersonId | null
      readonly words: TextRef | null
      readonly acknowledgeBy: Instant
    }
  | {
      readonly type: 'escalationAcknowledged'
      readonly escalation: EscalationNumber
      readonly by: PersonId
    }
  /** Nobody acknowledged in time: it goes one level higher, and this leader stays answerable too. */
  | { readonly type: 'escalationUnacknowledged'; readonly escalation: EscalationNumber }
  | {
      readonly type: 'escalationDelegated'
      readonly escalation: EscalationNumber
      readonly by: PersonId
      readonly to: PersonId
    }
  | {
      readonly type: 'escalationReported'
      readonly escalation: EscalationNumber
      readonly by: PersonId
      readonly said: TextRef
      readonly done: TextRef
    }
  /** The leader's own conversation with the customer, and whether it is right by their word. */
  | {
      readonly type: 'leaderHeardCustomer'
      readonly escalation: EscalationNumber
      readonly contactId: ContactId
      readonly right: boolean
    }
  | {
      readonly type: 'escalationEnded'
      readonly escalation: EscalationNumber
      readonly because: 'heard' | 'customersWord' | 'finalPosition' | 'lapsed' | 'leaderReplaced'
    }
