import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, day, id } from '../../matter/shape/fields.ts'
import { channel } from './channel.ts'
import { madeContact, receivedContact } from './contact.ts'

export const contactEvents = [
  event('contactReceived', {
    contact: receivedContact,
    issue: count.nullable(),
    /** Channels that the customer left with it as a way to reach them; none without proof. */
    ways: z.array(channel),
    /** A line of a chat that goes on: the contact with which that began. */
    continues: id.exactOptional(),
  }),
  event('contactMade', {
    contact: madeContact,
    /** The working day for which it counts as an attempt; left out by older versions, which counted by UTC. */
    day: day.exactOptional(),
    /** A line of a chat that goes on: the contact with which that began. */
    continues: id.exactOptional(),
  }),
  /** Somebody of the company found that a contact without proof is the customer's. */
  event('contactVouchedFor', { contactId: id, by: id }),
] as const

export type ContactEvent = EventIn<typeof contactEvents>
