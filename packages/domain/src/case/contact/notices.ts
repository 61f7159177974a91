import { has, hearsBy, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { ContactEvent } from './events.ts'
import { isTyped, waitsInChat } from '../chat/quiet.ts'
import { isMailed } from './reaching.ts'

export const contactNotices: NoticesOf<ContactEvent> = {
  contactReceived: {
    customer: ({ contact }, { after, all }) =>
      contact.proof === 'none' || isTyped(contact) || has(all, 'caseReopened')
        ? []
        : [{ type: 'contactAdded', contactId: contact.id, owner: after.owner, hearsBy: hearsBy(after) }],
    staff: ({ contact, continues }, { before, after }) =>
      // Of a chat they hear with the first line that waits for them, and see the others there.
      continues !== undefined && before.chat?.waits === true
        ? []
        : [
            toPerson(after.owner, {
              type: 'customerSpoke',
              contactId: contact.id,
              proven: contact.proof !== 'none',
            }),
          ],
  },
  contactMade: {
    customer: ({ contact: { outcome, channel, by, words } }, { after }) =>
      outcome === 'written' && isMailed(channel) && !(channel === 'chat' && waitsInChat(after))
        ? [{ type: 'wordsWritten', by, words, hearsBy: hearsBy(after) }]
        : [],
  },
}
