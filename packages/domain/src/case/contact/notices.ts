import { has, hearsBy, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { ContactEvent, MadeOutcome } from './events.ts'
import { isMailed } from './reaching.ts'

const outcomes: Readonly<Record<MadeOutcome, string>> = {
  conversation: 'talked with the customer',
  written: 'wrote to the customer',
  messageLeft: 'left a message for the customer',
  noAnswer: 'tried to reach the customer and got no answer',
}

export const contactNotices: NoticesOf<ContactEvent> = {
  contactReceived: {
    title: ({ contact }, { person }) =>
      contact.takenBy === null ? 'The customer wrote' : `The customer told ${person(contact.takenBy)}`,
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
    title: ({ contact }, { person }) => `${person(contact.by)} ${outcomes[contact.outcome]}`,
    customer: ({ contact: { outcome, channel, by, words } }, { after }) =>
      outcome === 'written' && isMailed(channel)
        ? [{ type: 'wordsWritten', by, words, hearsBy: hearsBy(after) }]
        : [],
  },
  contactVouchedFor: {
    title: ({ by }, { person }) => `${person(by)} vouched that a contact is the customer’s own`,
  },
}
