import { z } from 'zod'
import { escalationReason, leadersDate, leadersStep } from '../parts.ts'
import { count, id, moment, words, yesOrNo } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'

const escalationEnd = z.enum(['heard', 'customersWord', 'finalPosition', 'lapsed', 'leaderReplaced'])

export const escalationEvents = [
  /** Called so of any matter: that is what the ledger has recorded since there were cases alone. */
  event('caseEscalated', {
    escalation: count,
    /** Stays answerable until they have heard from the customer. */
    leader: id,
    /** The leader on leave for whom they stand in; left out where it is their own level. */
    insteadOf: id.exactOptional(),
    because: escalationReason,
    /** Who referred it upward; it counts for them. */
    by: id.nullable(),
    /** They wanted it without their name: for the leader whom it reaches, and nobody else. */
    unnamed: z.literal(true).exactOptional(),
    words: words.nullable(),
    acknowledgeBy: moment,
  }),
  event('escalationAcknowledged', { escalation: count, by: id }),
  /** Nobody acknowledged in time: it goes one level higher, and this leader stays answerable too. */
  event('escalationUnacknowledged', { escalation: count }),
  event('escalationDelegated', { escalation: count, by: id, to: id }),
  event('escalationReported', {
    escalation: count,
    by: id,
    said: words,
    done: words,
    /** Nothing of what was promised is open any more: the leader's own call is next. */
    final: yesOrNo,
  }),
  /** By when what is owed now is to come; null where the customer can't be reached and nothing is. */
  event('escalationDated', { escalation: count, dated: leadersDate.nullable() }),
  /** It did not come. `by` owed it. */
  event('leadersDateMissed', { escalation: count, step: leadersStep, due: moment, by: id }),
  /** The leader's own conversation with the customer, and whether it is right by their word. */
  event('leaderHeardCustomer', { escalation: count, contactId: id, right: yesOrNo }),
  event('escalationEnded', { escalation: count, because: escalationEnd }),
] as const

export type EscalationEvent = EventIn<typeof escalationEvents>
