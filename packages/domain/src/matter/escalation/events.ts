import { z } from 'zod'
import { escalationReason, leadersDate, leadersStep } from '../parts.ts'
import { count, id, moment, type Read, words, yesOrNo } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'
import { whyEscalated } from './reason.ts'

const escalationEnd = z.enum(['heard', 'customersWord', 'finalPosition', 'lapsed', 'leaderReplaced'])

const ends: Readonly<Record<Read<typeof escalationEnd>, string>> = {
  heard: 'The leader heard the customer, and the escalation ended',
  customersWord: 'The escalation ended by the customer’s own word',
  finalPosition: 'The escalation ended in a final position',
  lapsed: 'The escalation ended: the customer stayed silent',
  leaderReplaced: 'The escalation went to another leader',
}

export const escalationEvents = [
  /** Called so of any matter: that is what the ledger has recorded since there were cases alone. */
  event(
    'caseEscalated',
    {
      escalation: count,
      /** Stays answerable until they have heard from the customer. */
      leader: id,
      /** The leader on leave for whom they stand in; left out where it is their own level. */
      insteadOf: id.exactOptional(),
      because: escalationReason,
      /** Who referred it upward; it counts for them. */
      by: id.nullable(),
      words: words.nullable(),
      acknowledgeBy: moment,
    },
    ({ leader, because }, { person }) => `It came up to ${person(leader)}, ${whyEscalated[because]}`,
  ),
  event(
    'escalationAcknowledged',
    { escalation: count, by: id },
    ({ by }, { person }) => `${person(by)} read it and answers for it`,
  ),
  /** Nobody acknowledged in time: it goes one level higher, and this leader stays answerable too. */
  event('escalationUnacknowledged', { escalation: count }, 'Nobody acknowledged it in time: it goes higher'),
  event(
    'escalationDelegated',
    { escalation: count, by: id, to: id },
    ({ by, to }, { person }) => `${person(by)} gave it to ${person(to)} and stays answerable`,
  ),
  event(
    'escalationReported',
    {
      escalation: count,
      by: id,
      said: words,
      done: words,
      /** Nothing of what was promised is open any more: the leader's own call is next. */
      final: yesOrNo,
    },
    ({ by }, { person }) => `${person(by)} reported what was said and done`,
  ),
  /** By when what is owed now is to come; null where the customer can't be reached and nothing is. */
  event(
    'escalationDated',
    { escalation: count, dated: leadersDate.nullable() },
    'By when the customer hears from the leader',
  ),
  /** It did not come. `by` owed it. */
  event(
    'leadersDateMissed',
    { escalation: count, step: leadersStep, due: moment, by: id },
    ({ step, by }, { person }) =>
      step === 'call'
        ? `${person(by)} did not call the customer in time`
        : `${person(by)} did not report in time`,
  ),
  /** The leader's own conversation with the customer, and whether it is right by their word. */
  event(
    'leaderHeardCustomer',
    { escalation: count, contactId: id, right: yesOrNo },
    ({ right }) => `The leader talked with the customer: ${right ? 'it is right' : 'it is not right yet'}`,
  ),
  event('escalationEnded', { escalation: count, because: escalationEnd }, ({ because }) => ends[because]),
] as const

export type EscalationEvent = EventIn<typeof escalationEvents>
