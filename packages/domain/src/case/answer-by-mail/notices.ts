import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { AnswerByMailEvent } from './events.ts'

/** The customer hears nothing of it: it says nothing that concerns them. */
export const answerByMailNotices: NoticesOf<AnswerByMailEvent> = {
  answerUnsent: {
    staff: ({ by, because }) => [toPerson(by, { type: 'answerUnsent', because })],
  },
}
