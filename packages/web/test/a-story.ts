import type { Contact, StoryEntry } from '../src/api/shapes.ts'

const monday = '2026-11-23T09:00:00.000Z'

const contactOf = (direction: Contact['direction'], at: string): Contact => ({
  id: `${direction} ${at}`,
  direction,
  channel: 'mail',
  text: {
    author: direction === 'made' ? 'company' : 'customer',
    words: 'It leaks.',
    language: 'en',
    withheld: false,
  },
  at,
  enteredAt: at,
  proof: null,
  outcome: null,
  person: null,
  secondHand: false,
  declinedFiles: 0,
  carriedFrom: null,
  hasPage: false,
  awaitsWords: false,
  attachments: [],
})

interface Told extends Partial<Pick<StoryEntry, 'type' | 'number' | 'at' | 'facts' | 'who'>> {
  readonly said?: Contact['direction']
  readonly along?: readonly Contact['direction'][]
}

/** An entry of a story in which nothing stands but what is told. */
export const entryOf = ({ said, along = [], at = monday, ...more }: Told): StoryEntry => ({
  number: 1,
  type: 'noteWritten',
  side: said === 'received' ? 'customer' : 'company',
  person: null,
  machine: null,
  companion: null,
  who: {},
  mentioned: [],
  texts: [],
  facts: {},
  at,
  contact: said === undefined ? null : contactOf(said, at),
  cameAlong: along.map((direction) => contactOf(direction, at)),
  moreCameAlong: false,
  ...more,
})
