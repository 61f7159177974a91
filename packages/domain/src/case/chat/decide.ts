import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
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
export const carryOn: Step = (state) => {
  const waiting = state.chat?.unseen.filter(({ told }) => !told) ?? []
  if (waiting.length === 0) return []
  const byMail = state.ways.includes('mail') && !isLost(state, 'mail')
  return [{ type: 'chatNotSeen', contacts: waiting.map(({ contactId }) => contactId), byMail }]
}
