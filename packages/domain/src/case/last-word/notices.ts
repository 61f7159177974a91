import { type NoticesOf, toEach } from '../notice/notices-of.ts'
import type { LastWordEvent } from './events.ts'

export const lastWordNotices: NoticesOf<LastWordEvent> = {
  finalPositionWished: {
    customer: ({ issue, heardBy, words, reported }) =>
      heardBy === null
        ? []
        : [
            {
              type: 'finalPositionWished',
              issue,
              heardBy,
              words,
              ...(reported === undefined ? {} : { asks: true }),
            },
          ],
    staff: ({ issue, reported }, { after }) =>
      reported === true
        ? []
        : toEach([after.owner, ...after.escalations.map(({ leader }) => leader)], {
            type: 'finalPositionWished',
            issue,
          }),
  },
  nothingNewFound: {
    customer: ({ by, reason, outsideBody }) => [{ type: 'nothingNew', by, reason, outsideBody }],
  },
}
