import type { NoticesOf } from '../notice/notices-of.ts'
import type { ClosingLetterEvent } from './events.ts'

export const closingLetterNotices: NoticesOf<ClosingLetterEvent> = {
  closingLetterSent: {
    customer: ({ kind, by, words }) => [{ type: 'closingLetter', kind, by, words }],
  },
}
