import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import { type NoticesOf, toEach, toPerson } from '../notice/notices-of.ts'
import type { StaffNotice } from '../notice/staff-message.ts'
import type { LivingCase } from '../state.ts'
import type { DangerEvent } from './events.ts'

/** Those whom this command had told, the owner among them. */
const toldNow = (before: LivingCase, after: LivingCase): readonly PersonId[] =>
  (after.danger?.told ?? [])
    .filter(({ person, times }) => {
      const was = before.danger?.told.find((one) => one.person === person)
      return was === undefined || was.times < times
    })
    .map(({ person }) => person)

/** The message that calls somebody to danger; for gathered danger, one about all that came from that network. */
export const called = ({ danger }: LivingCase, person: PersonId, readBy: Instant): StaffNotice =>
  toPerson(
    person,
    danger?.gathered === true
      ? { type: 'dangerGathered', readBy }
      : { type: 'dangerCall', readBy, tryBy: danger?.tryBy ?? null },
  )

export const dangerNotices: NoticesOf<DangerEvent> = {
  dangerRaised: {
    customer: ({ tryBy, somebodyAwake }, { before, after }) => {
      // An opened case is told with the state after it, in which everybody told is new.
      const was = before === after ? { ...before, danger: null } : before
      return tryBy === null || was.danger !== null
        ? []
        : [{ type: 'dangerHeard', told: toldNow(was, after), somebodyAwake, tryBy }]
    },
    staff: ({ readBy, gatheredUntil }, { after: { danger, owner } }) => {
      if (readBy === null || danger === null) return []
      const readers = danger.told.flatMap(({ person, readAt }) => (readAt === null ? [] : [person]))
      const isGathered = danger.gathered || gatheredUntil !== null
      return toEach([owner, ...readers], isGathered ? { type: 'dangerGathered', readBy } : { type: 'danger' })
    },
  },
  dangerTold: {
    staff: ({ person, readBy }, { after }) => [called(after, person, readBy)],
  },
  dangerRead: {
    customer: ({ by }, { after }) => {
      const isOwner = after.danger?.told.some(({ person, as }) => person === by && as === 'owner')
      return isOwner === true ? [] : [{ type: 'dangerRead', by }]
    },
  },
  dangerAttemptMissed: {
    customer: ({ due, tryBy }, { before, after }) => [
      { type: 'dangerAttemptMissed', due, told: toldNow(before, after), tryBy },
    ],
    staff: ({ due, by }, { after: { danger, owner } }) =>
      danger?.gathered === true ? [] : toEach([by, owner], { type: 'dangerAttemptMissed', due, by }),
  },
}
