import type { Instant } from '../../time/instant.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { LivingCase, Thanks } from '../state.ts'
import type { ThanksEvent } from './events.ts'

/** Thanks that a case remembers; all of them stand in the ledger. */
const thanksKept = 20

const readBy =
  (by: PersonId) =>
  (reader: Thanks['readers'][number]): Thanks['readers'][number] =>
    reader.person === by ? { ...reader, read: true } : reader

/** They count as a contact, and move nothing else. */
export const evolveThanks = (state: LivingCase, event: ThanksEvent, at: Instant): LivingCase => {
  const { thanks: all = [] } = state
  switch (event.type) {
    case 'thanksGiven': {
      const { thanks, contact, readers } = event
      const given = {
        thanks,
        contactId: contact.id,
        words: contact.words,
        at,
        readers: readers.map((person, place) => ({ number: thanks + place, person, read: false })),
      }
      return {
        ...state,
        thanks: [...all, given].slice(-thanksKept),
        counts: { ...state.counts, contacts: state.counts.contacts + 1 },
      }
    }
    case 'thanksRead':
      return {
        ...state,
        thanks: all.map((one) =>
          one.thanks === event.thanks ? { ...one, readers: one.readers.map(readBy(event.by)) } : one,
        ),
      }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
