import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { LivingCase } from '../state.ts'
import type { ReturnedEvent } from './events.ts'

/**
 * What ended without their word, and of which they may not know: our last word that does not reach them is none. There
 * is no date in an ended case, so whoever had it is told.
 */
const isToBeKnown = (after: LivingCase): boolean =>
  after.kind === 'open' || ['finalPosition', 'noProblem', 'lapsed'].includes(after.how)

/** The customer hears of it on their page alone: a mail about it would come back as well. */
export const returnedNotices: NoticesOf<ReturnedEvent> = {
  messageReturned: {
    staff: (_, { after }) =>
      !isToBeKnown(after)
        ? []
        : [
            toPerson(after.owner, {
              type: 'messageReturned',
              by: after.kind === 'ended' ? null : (after.returned?.reachBy ?? null),
            }),
          ],
  },
  reachMissed: {
    staff: ({ by, due }) => [toPerson(by, { type: 'reachMissed', due })],
  },
}
