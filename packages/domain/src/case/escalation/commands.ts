import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { ClimbCommand } from '../../matter/escalation/commands.ts'
import type { ContactId, EscalationNumber, TextRef } from '../../matter/text.ts'

export type EscalationCommand =
  | ClimbCommand
  /**
   * The customer asks for a leader by name or title and need not tell their story first: an escalation at that
   * level from this minute, whose own line is tried first. Only that leader's own word makes it a call-back, with their
   * time, and `connected` that they took it up; whoever else takes it promises and acknowledges nothing in their name.
   */
  | {
      readonly type: 'askForLeader'
      readonly leader: PersonId
      /** The conversation in which they were put through. */
      readonly connected: { readonly contactId: ContactId } | null
      readonly what: TextRef
      /** By the leader alone; null for the end of their next working day. */
      readonly callBackBy: Instant | null
      /** Their own line was rung, and nobody answered. */
      readonly tried?: 'noAnswer' | undefined
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
  /**
   * Whether it is right, of which their leader wrote down that it is: by the customer, or by whoever of us heard them and
   * does not answer for it.
   */
  | {
      readonly type: 'judgeLeadersCall'
      readonly escalation: EscalationNumber
      readonly right: boolean
      readonly words: TextRef | null
    }
  /** The customer wants no call. Written down by whoever answers for it, the call stays owed until they say so too. */
  | {
      readonly type: 'declineLeadersCall'
      readonly escalation: EscalationNumber
      readonly words: TextRef | null
    }
  /**
   * By its leader, after the silence of a customer who was called and asked: as lapsed. Refused while a delegated one
   * lacks its report, its leader has not heard the customer, or too little was tried.
   */
  | { readonly type: 'endEscalation'; readonly escalation: EscalationNumber }

export const escalationActors: ActorsOf<EscalationCommand> = {
  takeHigher: ['customer', 'whoeverDealsWithIt', 'machine'],
  askForLeader: ['customer', 'whoeverHears', 'machine'],
  acknowledgeEscalation: ['person'],
  reportOnEscalation: ['person'],
  recordLeadersCall: ['person'],
  judgeLeadersCall: ['customer', 'person'],
  declineLeadersCall: ['customer', 'person'],
  endEscalation: ['person'],
}
