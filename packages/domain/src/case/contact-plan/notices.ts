import type { NoticesOf } from '../notice/notices-of.ts'
import type { ContactPlanEvent } from './events.ts'

export const contactPlanNotices: NoticesOf<ContactPlanEvent> = {
  contactPlanSet: {
    customer: ({ by, channel, person, everyDays, words, reviewBy }) => [
      { type: 'contactPlanSet', by, channel, person, everyDays, words, reviewBy },
    ],
  },
  contactPlanEnded: {
    customer: ({ because, words }) => [{ type: 'contactPlanEnded', because, words }],
  },
}
