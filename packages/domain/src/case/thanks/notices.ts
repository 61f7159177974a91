import { type NoticesOf, toEach } from '../notice/notices-of.ts'
import type { ThanksEvent } from './events.ts'

export const thanksNotices: NoticesOf<ThanksEvent> = {
  thanksGiven: {
    staff: ({ thanks, to, readers }) => toEach(readers, { type: 'thanked', thanks, to }),
  },
}
