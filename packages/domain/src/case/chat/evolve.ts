import type { Instant } from '../../time/instant.ts'
import type { MadeContact, ReceivedContact } from '../contact/contact.ts'
import type { CaseEvent } from '../event.ts'
import type { Chat, LivingCase } from '../state.ts'
import type { ChatEvent } from './events.ts'
import { isTyped, waitsInChat } from './quiet.ts'

/** Lines that are remembered as not seen; of more, the oldest are forgotten as such. */
const unseenKept = 50

const begun = (contact: string, at: Instant): Chat => ({
  contact,
  lastAt: at,
  answered: false,
  waits: false,
  unseen: [],
})

/** The chat after a line of the customer's. */
export const heardInChat = (
  chat: Chat | undefined,
  { contact, continues }: { readonly contact: ReceivedContact; readonly continues?: string | undefined },
  at: Instant,
): Chat => {
  const so = continues === undefined || chat === undefined ? begun(contact.id, at) : chat
  return { ...so, unseen: chat?.unseen ?? [], lastAt: at, waits: true }
}

const writtenInChat = (
  chat: Chat | undefined,
  { contact, continues }: { readonly contact: MadeContact; readonly continues?: string | undefined },
  at: Instant,
): Chat | undefined => {
  // Whoever never chatted reads it by mail, and on their page.
  if (chat === undefined) return undefined
  const so = continues === undefined ? begun(contact.id, at) : chat
  const line = { contactId: contact.id, by: contact.by, words: contact.words, at, told: false }
  return {
    ...so,
    lastAt: at,
    answered: true,
    waits: false,
    unseen: [...chat.unseen, line].slice(-unseenKept),
  }
}

const after = (chat: Chat, event: ChatEvent): Chat => {
  switch (event.type) {
    case 'chatEnded':
      return { ...chat, contact: null }
    case 'chatSeen': {
      const at = chat.unseen.findIndex(({ contactId }) => contactId === event.upTo)
      return { ...chat, unseen: chat.unseen.slice(at + 1) }
    }
    case 'chatNotSeen': {
      const carried = new Set(event.contacts)
      const unseen = chat.unseen.map((line) => (carried.has(line.contactId) ? { ...line, told: true } : line))
      return { ...chat, unseen }
    }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}

export const evolveChat = (state: LivingCase, event: ChatEvent): LivingCase =>
  state.chat === undefined ? state : { ...state, chat: after(state.chat, event) }

/** What is said on any way is heard of here, too: a line in the chat, the end of the case, which ends it,
 * and that the words with which it began are no part of this case. */
export const keepChat = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const { chat } = state
  switch (event.type) {
    case 'contactReceived':
      return isTyped(event.contact) && event.contact.proof !== 'none'
        ? { ...state, chat: heardInChat(chat, event, at) }
        : state
    case 'contactMade': {
      const { channel, outcome } = event.contact
      const isLine = channel === 'chat' && outcome === 'written' && waitsInChat(state)
      const next = isLine ? writtenInChat(chat, event, at) : chat
      return next === undefined || next === chat ? state : { ...state, chat: next }
    }
    case 'contactTakenOut': {
      if (chat === undefined || chat.contact !== event.contactId) return state
      const { chat: _gone, ...rest } = state
      return rest
    }
    default:
      return chat?.contact != null && state.kind === 'ended'
        ? { ...state, chat: { ...chat, contact: null } }
        : state
  }
}
