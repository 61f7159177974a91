import type { NoticesOf } from '../notice/notices-of.ts'
import type { PotholeAnswerEvent } from './events.ts'

export const potholeAnswerNotices: NoticesOf<PotholeAnswerEvent> = {
  potholeAnswered: {
    customer: ({ by, words, since }) => [{ type: 'potholeAnswered', by, words, since }],
  },
}
