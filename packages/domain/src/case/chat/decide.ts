import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import type { Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import { evolveLiving } from '../evolve.ts'
import { isLost } from '../returned/evolve.ts'
import type { LivingCase } from '../state.ts'
import type { Step } from '../unfold.ts'
import type { SeeChat } from './commands.ts'

/** Seen before, or never written there: nothing new. */
export const decideChat = ({ chat }: LivingCase, { upTo }: SeeChat): Decision<CaseEvent> =>
  chat?.unseen.some(({ contactId }) => contactId === upTo) === true
    ? accept({ type: 'chatSeen', upTo })
    : refuse('already-known')

export const endChat: Step = ({ chat }) =>
  chat?.contact == null ? [] : [{ type: 'chatEnded', began: chat.contact, answered: chat.answered }]

/** What is unseen after a while goes by mail where a mail reaches them. */
export const carryOn = (state: LivingCase): readonly CaseEvent[] => {
  const waiting = state.chat?.unseen.filter(({ told }) => !told) ?? []
  if (waiting.length === 0) return []
  const byMail = state.ways.includes('mail') && !isLost(state, 'mail')
  return [{ type: 'chatNotSeen', contacts: waiting.map(({ contactId }) => contactId), byMail }]
}

/** Whether what waits in the chat would be lost with this: no clock runs for it afterwards, or the chat is another's. */
const isLastMoment = (event: CaseEvent, before: LivingCase, after: LivingCase): boolean => {
  switch (event.type) {
    case 'absorbed':
      return true
    case 'contactTakenOut':
      // Of somebody else's words the answers are not for whoever stays.
      return event.as !== 'somebodyElse' && after.chat !== before.chat
    default:
      return before.kind === 'open' && after.kind === 'ended'
  }
}

/** These events, and before one that ends the case or joins it with another what waits in its chat goes on by mail. */
export const carriedOnInTime = (
  state: LivingCase,
  events: readonly CaseEvent[],
  at: Instant,
): readonly CaseEvent[] => {
  if (state.chat === undefined) return events
  let before = state
  return events.flatMap((event) => {
    const carried = isLastMoment(event, before, evolveLiving(before, event, at)) ? carryOn(before) : []
    const both = [...carried, event]
    before = both.reduce((so, one) => evolveLiving(so, one, at), before)
    return both
  })
}
