import { called } from '../danger/notices.ts'
import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { MergingEvent } from './events.ts'

export const mergingNotices: NoticesOf<MergingEvent> = {
  caseOpenedApart: {
    customer: ({ by, takenFrom: { undoUntil } }, { after }) => [
      { type: 'openedApart', owner: after.owner, byThem: by === null, undoUntil },
    ],
    staff: ({ owner, by, escalations }, { after }) => {
      const isGathered = after.danger?.gathered === true
      return [
        ...(owner === by ? [] : [toPerson(owner, { type: 'youOwnIt', because: 'takenApart' })]),
        ...escalations
          .filter(({ acknowledged }) => !acknowledged)
          .map(({ leader, escalation, because, acknowledgeBy }) =>
            isGathered && because === 'danger'
              ? called(after, leader, acknowledgeBy)
              : toPerson(leader, { type: 'broughtToYou', escalation, because, acknowledgeBy }),
          ),
      ]
    },
  },
  mergedInto: {
    customer: ({ into }) => [{ type: 'merged', into }],
  },
  contactTakenOut: {
    // Of their own they hear from the case that it became.
    customer: ({ as, by, undoUntil }) =>
      as === 'somebodyElse' && by !== null ? [{ type: 'takenForSomebodyElses', by, undoUntil }] : [],
  },
}
