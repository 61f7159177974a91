import type { Conversation } from '../state.ts'
import type { MadeContact, ReceivedContact } from './contact.ts'
import { isSpoken } from './reaching.ts'

/** Conversations remembered as evidence; a call-back or a leader's call is recorded soon after it was held. */
const remembered = 20

const remember = (held: readonly Conversation[], one: Conversation): readonly Conversation[] =>
  [...held, one].slice(-remembered)

/** The customer reached somebody who spoke with them. */
export const heldConversation = (
  held: readonly Conversation[],
  contact: ReceivedContact,
): readonly Conversation[] =>
  contact.takenBy !== null && isSpoken(contact.channel)
    ? remember(held, { contactId: contact.id, person: contact.takenBy, at: contact.receivedAt })
    : held

/** Somebody reached the customer; a message left is none. */
export const madeConversation = (
  held: readonly Conversation[],
  contact: MadeContact,
): readonly Conversation[] =>
  contact.outcome === 'conversation'
    ? remember(held, { contactId: contact.id, person: contact.by, at: contact.madeAt })
    : held
