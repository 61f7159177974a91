import type { ReceivedContact } from '../contact/contact.ts'
import { addMilliseconds, minutes } from '../../time/instant.ts'
import type { Instant } from '../../time/instant.ts'
import type { CaseDeadline } from '../deadline.ts'
import type { LivingCase } from '../state.ts'

/** So long nobody says anything before a conversation is over. */
const quiet = minutes(30)
/** So long what we wrote waits for the customer's eyes before it goes on by mail. */
const unseenFor = minutes(5)

/** The customer wrote it in the chat themselves; what a colleague entered of one, or an import, goes on nowhere. */
export const isTyped = ({ channel, takenBy, secondHand }: ReceivedContact): boolean =>
  channel === 'chat' && takenBy === null && !secondHand

/**
 * Whether what we write in the chat waits there for the customer: of an ended case no clock would say that they did not see
 * it, and of joined ones the chat is one customer's, and the mail another's.
 */
export const waitsInChat = ({ kind, chat, absorbed }: LivingCase): boolean =>
  kind === 'open' && chat !== undefined && absorbed.length === 0

/** The contact to which another line of this chat belongs; undefined where none goes on. */
export const goingOn = ({ kind, chat }: LivingCase): string | undefined =>
  kind === 'open' ? (chat?.contact ?? undefined) : undefined

const endsAt = (lastAt: Instant): Instant => addMilliseconds(lastAt, quiet)

export const chatDeadlines = ({ chat }: LivingCase): readonly CaseDeadline[] => {
  const waiting = chat?.unseen.find(({ told }) => !told)
  return [
    ...(chat?.contact == null ? [] : [{ kind: 'chatQuiet', subject: 0, due: endsAt(chat.lastAt) } as const]),
    ...(waiting === undefined
      ? []
      : [{ kind: 'chatUnseen', subject: 0, due: addMilliseconds(waiting.at, unseenFor) } as const]),
  ]
}
