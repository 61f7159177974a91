import type { Instant } from '../../time/instant.ts'
import { afterAttempt, freshSilence } from '../silence/silence.ts'
import type { LivingCase } from '../state.ts'
import { heldConversation, madeConversation } from './conversation.ts'
import type { ContactEvent } from './events.ts'

/** Contacts without proof that wait for somebody to vouch for them; older ones stay in the ledger alone. */
const unprovenKept = 20

export const evolveContact = (state: LivingCase, event: ContactEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'contactReceived': {
      const { contact } = event
      return {
        ...state,
        ways: [...new Set([...state.ways, ...event.ways])],
        conversations: heldConversation(state.conversations, contact),
        unproven:
          contact.proof === 'none' ? [...state.unproven, contact.id].slice(-unprovenKept) : state.unproven,
        silence: freshSilence(at),
        counts: {
          ...state.counts,
          contacts: state.counts.contacts + 1,
          timesTold: state.counts.timesTold + (contact.toldAgain ? 1 : 0),
        },
      }
    }
    case 'contactMade':
      return {
        ...state,
        conversations: madeConversation(state.conversations, event.contact),
        silence:
          event.contact.outcome === 'conversation'
            ? freshSilence(at)
            : afterAttempt(state.silence, {
                at,
                channel: event.contact.channel,
                day: event.day ?? at.slice(0, 10),
              }),
        counts: { ...state.counts, contacts: state.counts.contacts + 1 },
      }
    case 'contactVouchedFor':
      return { ...state, unproven: state.unproven.filter((id) => id !== event.contactId) }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
