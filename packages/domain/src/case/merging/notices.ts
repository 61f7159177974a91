import { called } from '../danger/notices.ts'
import { type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { CaseOpenedApart, MergingEvent } from './events.ts'
import type { TakenOutAs } from './taken-out-as.ts'

const takenOut: Readonly<Record<TakenOutAs, (who: string) => string>> = {
  somethingElse: (who) => `${who} took something else out into a case of its own`,
  somebodyElse: (who) => `${who} took out what somebody else had said`,
  somethingNew: (who) => `${who} said that something is new: it is a case of its own`,
}

export const mergingNotices: NoticesOf<MergingEvent | CaseOpenedApart> = {
  caseOpenedApart: {
    title: ({ owner }, { person }) =>
      `The case began with something that was taken out of another; ${person(owner)} owns it`,
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
    title: ({ by }, { person, actor }) => `${by === null ? actor : person(by)} joined the case to another`,
    customer: ({ into }) => [{ type: 'merged', into }],
  },
  absorbed: {
    title: ({ by }, { person, actor }) =>
      `${by === null ? actor : person(by)} joined another case to this one`,
  },
  released: { title: ({ by }, { person }) => `${person(by)} took a joined case out again` },
  takenApart: { title: ({ by }, { person }) => `${person(by)} made this a case by itself again` },
  contactTakenOut: {
    title: ({ as, by }, { person, actor }) => takenOut[as](by === null ? actor : person(by)),
    // Of their own they hear from the case that it became.
    customer: ({ as, by, undoUntil }) =>
      as === 'somebodyElse' && by !== null ? [{ type: 'takenForSomebodyElses', by, undoUntil }] : [],
  },
}
