import { called } from '../danger/notices.ts'
import { isTheirsToJudge } from './answerable.ts'
import { has, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { EscalationEvent } from '../../matter/escalation/events.ts'
import type { Notice } from '../notice/notice.ts'
import type { LivingCase } from '../state.ts'
import type { AnswerableEvent } from './events.ts'

const leaderOf = ({ escalations }: LivingCase, number: number): readonly string[] =>
  escalations.filter(({ escalation }) => escalation === number).map(({ leader }) => leader)

const isToBeRung = ({ danger }: LivingCase): boolean => danger !== null && danger.tryBy !== null

/** What the customer is asked, as it now stands; nothing while it is not theirs to say. */
const askedIfRight = ({ escalations }: LivingCase, number: number): readonly Notice[] =>
  escalations
    .filter((one) => one.escalation === number && isTheirsToJudge(one))
    .map(({ leader, heard, confirmedBy, dated }) => ({
      type: 'askedIfRight',
      leader,
      wrote: confirmedBy ?? (heard === 'right' ? leader : null),
      endsBy: confirmedBy === undefined ? null : (dated?.by ?? null),
    }))

export const escalationNotices: NoticesOf<EscalationEvent | AnswerableEvent> = {
  leaderHeardCustomer: {
    customer: ({ escalation }, { after }) => askedIfRight(after, escalation),
  },
  confirmationAskedAgain: {
    customer: ({ escalation }, { after }) => askedIfRight(after, escalation),
  },
  leadersCallJudged: {
    customer: ({ escalation, heardBy }, { after }) =>
      heardBy === null ? [] : askedIfRight(after, escalation),
    staff: ({ escalation, right }, { before }) =>
      leaderOf(before, escalation).map((leader) =>
        toPerson(leader, { type: 'leadersCall', escalation, said: right ? 'right' : 'notRight' }),
      ),
  },
  leadersCallDeclined: {
    customer: ({ escalation, heardBy }, { after }) =>
      heardBy === null
        ? []
        : leaderOf(after, escalation).map((leader) => ({ type: 'callDeclinedFor', leader, heardBy })),
    staff: ({ escalation, heardBy }, { before }) =>
      heardBy !== null
        ? []
        : leaderOf(before, escalation).map((leader) =>
            toPerson(leader, { type: 'leadersCall', escalation, said: 'declined' }),
          ),
  },
  caseEscalated: {
    customer: ({ leader, because }, { all }) =>
      has(all, 'promiseBroken') || has(all, 'nextWordMissed') || has(all, 'dangerRaised')
        ? []
        : [{ type: 'escalated', leader, because }],
    staff: ({ leader, escalation, because, acknowledgeBy }, { after }) =>
      because === 'danger'
        ? [called(after, leader, acknowledgeBy)]
        : [toPerson(leader, { type: 'broughtToYou', escalation, because, acknowledgeBy })],
  },
  escalationDelegated: {
    staff: ({ to, escalation, by }) => [toPerson(to, { type: 'delegatedToYou', escalation, by })],
  },
  escalationReported: {
    // The call that they declined does not follow.
    customer: ({ escalation }, { after }) => askedIfRight(after, escalation),
    staff: ({ escalation: number, by }, { before }) =>
      before.escalations
        .filter(({ escalation }) => escalation === number)
        .map(({ leader, escalation }) => toPerson(leader, { type: 'reported', escalation, by })),
  },
  escalationDated: {
    customer: ({ escalation, dated }, { after }) => {
      const leader = after.escalations.find((one) => one.escalation === escalation)?.leader
      const tells = dated !== null && dated.callBy !== null && dated.step !== 'finalReport'
      // Whoever is in danger is rung before any date of ours.
      return leader === undefined || !tells || isToBeRung(after)
        ? []
        : [
            {
              type: 'leaderCalls',
              leader,
              by: dated.callBy,
              ...(after.inWriting === true && after.absorbed.length === 0 ? { inWriting: true } : {}),
            },
          ]
    },
  },
  leadersDateMissed: {
    staff: ({ by, step, due }) => [toPerson(by, { type: 'leadersDateMissed', step, due })],
  },
}
