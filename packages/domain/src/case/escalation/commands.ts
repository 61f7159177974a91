import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { ClimbCommand } from '../../matter/escalation/commands.ts'
import type { ContactId, EscalationNumber, TextRef } from '../../matter/text.ts'

export type EscalationCommand =
  | ClimbCommand
  /**
   * The customer asks for a leader by name or title and need not tell their story first: an escalation at that
   * level from this minute, with a live connection or the leader's own call-back.
   */
  | {
      readonly type: 'askForLeader'
      readonly leader: PersonId
      readonly connected: { readonly contactId: ContactId } | null
      readonly what: TextRef
      readonly callBackBy: Instant | null
      /** Their own telephone rings: nothing is promised before they say that it is not now, or that they are there. */
      readonly rings?: true | undefined
    }
  | {
      readonly type: 'reportOnEscalation'
      readonly escalation: EscalationNumber
      readonly said: TextRef
      readonly done: TextRef
      /** What will be done by when, as a promise to the customer; null where nothing more has to be. */
      readonly promised: { readonly what: TextRef; readonly due: Instant } | null
    }
  | {
      readonly type: 'recordLeadersCall'
      readonly escalation: EscalationNumber
      readonly contactId: ContactId
      readonly words: TextRef
      readonly right: boolean
    }
  /** Refused while a delegated one lacks its report, or its leader has not heard the customer. */
  | { readonly type: 'endEscalation'; readonly escalation: EscalationNumber }

export const escalationActors: ActorsOf<EscalationCommand> = {
  takeHigher: ['customer', 'whoeverDealsWithIt', 'machine'],
  askForLeader: ['customer', 'whoeverHears', 'machine'],
  acknowledgeEscalation: ['person'],
  reportOnEscalation: ['person'],
  recordLeadersCall: ['person'],
  endEscalation: ['person'],
}
