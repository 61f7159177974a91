import { has, hearsBy, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { RemedyEvent } from './events.ts'

/** That it is granted, kept or broken the customer hears by its promise; colleagues hear of what is asked of them. */
export const remedyNotices: NoticesOf<RemedyEvent> = {
  // In the place of what failed, by the date that was promised for that.
  remedyGranted: {
    customer: ({ by, words }, { after, all }) =>
      has(all, 'promiseMade') ? [] : [{ type: 'wordsWritten', by, words, hearsBy: hearsBy(after) }],
  },
  remedyRequested: {
    staff: ({ request, to, by, due }) => [toPerson(to, { type: 'remedyAsked', request, by, due })],
  },
  remedyRequestRose: {
    staff: ({ request, from, to, due }, { before }) => {
      const by = before.remedies?.requests.find((one) => one.request === request)?.by
      return by === undefined || from === to ? [] : [toPerson(to, { type: 'remedyAsked', request, by, due })]
    },
  },
  remedyRequestAnswered: {
    staff: ({ request, by, granted }, { before }) => {
      const to = before.remedies?.requests.find((one) => one.request === request)?.by
      return to === undefined ? [] : [toPerson(to, { type: 'remedyAnswered', request, by, granted })]
    },
  },
  remedyDelivered: {
    customer: ({ by, words, promise }, { after }) =>
      promise === undefined ? [{ type: 'wordsWritten', by, words, hearsBy: hearsBy(after) }] : [],
  },
}
