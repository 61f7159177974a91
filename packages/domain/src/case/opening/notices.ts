import { hearsBy, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { OpeningEvent } from './events.ts'

export const openingNotices: NoticesOf<OpeningEvent> = {
  caseOpened: {
    customer: (_event, { after }) => [{ type: 'caseOpened', owner: after.owner, hearsBy: hearsBy(after) }],
    staff: ({ owner }) => [toPerson(owner, { type: 'youOwnIt', because: 'opened' })],
  },
}
