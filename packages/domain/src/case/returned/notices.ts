import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { ReturnedEvent } from './events.ts'

/** The customer hears of it on their page alone: a mail about it would come back as well. */
export const returnedNotices: NoticesOf<ReturnedEvent> = {
  messageReturned: {
    staff: (_, { after }) =>
      after.kind === 'ended'
        ? []
        : [toPerson(after.owner, { type: 'messageReturned', by: after.returned?.reachBy ?? null })],
  },
  reachMissed: {
    staff: ({ by, due }) => [toPerson(by, { type: 'reachMissed', due })],
  },
}
