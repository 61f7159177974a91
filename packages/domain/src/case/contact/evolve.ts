import type { Instant } from '../../time/instant.ts'
import { afterAttempt, freshSilence } from '../silence/silence.ts'
import type { Escalation } from '../../matter/parts.ts'
import type { LivingCase } from '../state.ts'
import { isLost } from '../returned/evolve.ts'
import { withUnwritten } from '../letter/evolve.ts'
import { heldConversation, madeConversation } from './conversation.ts'
import type { ContactEvent } from './events.ts'

/** Contacts without proof that wait for somebody to vouch for them; older ones stay in the ledger alone. */
const unprovenKept = 20

/** Counts one attempt a day, and clears the date of the call, which is then set anew. */
const tried = (escalation: Escalation, day: string): Escalation => {
  const { triedOn, dated } = escalation
  if (dated?.step !== 'call' || triedOn.includes(day)) return escalation
  return { ...escalation, triedOn: [...triedOn, day], dated: null }
}

/** Whoever speaks can be reached: what was tried in vain before counts no more. */
const reachable = (escalation: Escalation): Escalation =>
  escalation.triedOn.length === 0 ? escalation : { ...escalation, triedOn: [] }

/** However many lines a conversation in the chat has, it is one contact. */
const oneMore = ({ continues }: { readonly continues?: string | undefined }): number =>
  continues === undefined ? 1 : 0

export const evolveContact = (state: LivingCase, event: ContactEvent, at: Instant): LivingCase => {
  switch (event.type) {
    case 'contactReceived': {
      const { contact } = event
      return {
        ...state,
        ...withUnwritten(state, contact, event.continues),
        ways: [...new Set([...state.ways, ...event.ways])],
        escalations: contact.proof === 'none' ? state.escalations : state.escalations.map(reachable),
        conversations: heldConversation(state.conversations, contact),
        unproven:
          contact.proof === 'none' ? [...state.unproven, contact.id].slice(-unprovenKept) : state.unproven,
        silence: freshSilence(at),
        counts: {
          ...state.counts,
          contacts: state.counts.contacts + oneMore(event),
          timesTold: state.counts.timesTold + (contact.toldAgain ? 1 : 0),
        },
      }
    }
    case 'contactMade': {
      const { asks, by, outcome, channel } = event.contact
      const day = event.day ?? at.slice(0, 10)
      return {
        ...state,
        issues: state.issues.map((issue) =>
          issue.issue === asks ? { ...issue, questions: issue.questions + 1 } : issue,
        ),
        escalations: state.escalations.map((one) =>
          one.leader === by && outcome !== 'conversation' ? tried(one, day) : one,
        ),
        conversations: madeConversation(state.conversations, event.contact),
        silence:
          event.contact.outcome === 'conversation'
            ? freshSilence(at)
            : isLost(state, channel)
              ? state.silence
              : afterAttempt(state.silence, { at, channel, day }),
        counts: { ...state.counts, contacts: state.counts.contacts + oneMore(event) },
      }
    }
    case 'contactVouchedFor':
      return { ...state, unproven: state.unproven.filter((id) => id !== event.contactId) }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
