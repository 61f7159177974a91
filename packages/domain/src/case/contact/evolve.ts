import type { Instant } from '../../time/instant.ts'
import { afterAttempt, freshSilence } from '../silence/silence.ts'
import type { Escalation } from '../../matter/parts.ts'
import { untold } from '../../matter/escalation/evolve.ts'
import { isTheirsToJudge } from '../escalation/answerable.ts'
import type { LivingCase, Silence } from '../state.ts'
import { isLost } from '../returned/evolve.ts'
import { withUnwritten } from '../letter/evolve.ts'
import { heldConversation, madeConversation } from './conversation.ts'
import type { ContactEvent } from './events.ts'

/** Contacts without proof that wait for somebody to vouch for them; older ones stay in the ledger alone. */
const unprovenKept = 20

type Attempt = Silence['attempts'][number]

/**
 * Counts one attempt a day, and clears the date of the call, which is then set anew. Of whoever was asked whether it is
 * right, in which ways and since when, too.
 */
const tried = (escalation: Escalation, { at, day, channel }: Attempt): Escalation => {
  const { triedOn, dated, tries } = escalation
  const days = triedOn.includes(day) ? triedOn : [...triedOn, day]
  if (isTheirsToJudge(escalation)) {
    const ways = [...new Set([...(tries?.ways ?? []), channel])]
    return { ...escalation, triedOn: days, tries: { first: tries?.first ?? at, last: at, ways } }
  }
  if (dated?.step !== 'call' || days === triedOn) return escalation
  return { ...untold(escalation), triedOn: days, dated: null }
}

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
          one.leader === by && outcome !== 'conversation' && !(isTheirsToJudge(one) && isLost(state, channel))
            ? tried(one, { at, day, channel })
            : one,
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
