import { hearsBy, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { EndedCallEvent } from './events.ts'

export const endedCallNotices: NoticesOf<EndedCallEvent> = {
  callEnded: {
    customer: ({ by }, { after }) => [{ type: 'callEnded', by, owner: after.owner, hearsBy: hearsBy(after) }],
    staff: ({ by }, { after }) =>
      after.owner === by ? [] : [toPerson(after.owner, { type: 'callEnded', by })],
  },
}
