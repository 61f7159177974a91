import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, day, id } from '../../matter/shape/fields.ts'
import { channel } from './channel.ts'
import { madeContact, type MadeOutcome, receivedContact } from './contact.ts'

const outcomes: Readonly<Record<MadeOutcome, string>> = {
  conversation: 'talked with the customer',
  written: 'wrote to the customer',
  messageLeft: 'left a message for the customer',
  noAnswer: 'tried to reach the customer and got no answer',
}

export const contactEvents = [
  event(
    'contactReceived',
    {
      contact: receivedContact,
      issue: count.nullable(),
      /** Channels that the customer left with it as a way to reach them; none without proof. */
      ways: z.array(channel),
    },
    ({ contact }, { person }) =>
      contact.takenBy === null ? 'The customer wrote' : `The customer told ${person(contact.takenBy)}`,
  ),
  event(
    'contactMade',
    {
      contact: madeContact,
      /** The working day for which it counts as an attempt; left out by older versions, which counted by UTC. */
      day: day.exactOptional(),
    },
    ({ contact }, { person }) => `${person(contact.by)} ${outcomes[contact.outcome]}`,
  ),
  /** Somebody of the company found that a contact without proof is the customer's. */
  event(
    'contactVouchedFor',
    { contactId: id, by: id },
    ({ by }, { person }) => `${person(by)} vouched that a contact is the customer’s own`,
  ),
] as const

export type ContactEvent = EventIn<typeof contactEvents>
