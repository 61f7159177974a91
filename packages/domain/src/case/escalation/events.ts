import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { LeadersDate, LeadersStep } from '../../matter/parts.ts'
import type { ContactId, EscalationNumber, TextRef } from '../text.ts'
import type { EscalationReason } from './reason.ts'

export type EscalationEvent =
  | {
      readonly type: 'caseEscalated'
      readonly escalation: EscalationNumber
      /** Stays answerable until they have heard from the customer. */
      readonly leader: PersonId
      /** The leader on leave for whom they stand in; left out where it is their own level. */
      readonly insteadOf?: PersonId
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
      /** Nothing of what was promised is open any more: the leader's own call is next. */
      readonly final: boolean
    }
  /** By when what is owed now is to come; null where the customer can't be reached and nothing is. */
  | {
      readonly type: 'escalationDated'
      readonly escalation: EscalationNumber
      readonly dated: LeadersDate | null
    }
  /** It did not come. `by` owed it. */
  | {
      readonly type: 'leadersDateMissed'
      readonly escalation: EscalationNumber
      readonly step: LeadersStep
      readonly due: Instant
      readonly by: PersonId
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
