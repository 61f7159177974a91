import { has, hearsBy, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { ContactEvent } from './events.ts'
import { isMailed } from './reaching.ts'

export const contactNotices: NoticesOf<ContactEvent> = {
  contactReceived: {
    customer: ({ contact }, { after, all }) =>
      contact.proof === 'none' || has(all, 'caseReopened')
        ? []
        : [{ type: 'contactAdded', contactId: contact.id, owner: after.owner, hearsBy: hearsBy(after) }],
    staff: ({ contact }, { after }) => [
      toPerson(after.owner, {
        type: 'customerSpoke',
        contactId: contact.id,
        proven: contact.proof !== 'none',
      }),
    ],
  },
  contactMade: {
    customer: ({ contact: { outcome, channel, by, words } }, { after }) =>
      outcome === 'written' && isMailed(channel)
        ? [{ type: 'wordsWritten', by, words, hearsBy: hearsBy(after) }]
        : [],
  },
}
