import { called } from '../danger/notices.ts'
import { has, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { EscalationEvent } from '../../matter/escalation/events.ts'

export const escalationNotices: NoticesOf<EscalationEvent> = {
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
    staff: ({ escalation: number, by }, { before }) =>
      before.escalations
        .filter(({ escalation }) => escalation === number)
        .map(({ leader, escalation }) => toPerson(leader, { type: 'reported', escalation, by })),
  },
  escalationDated: {
    customer: ({ escalation, dated }, { after }) => {
      const leader = after.escalations.find((one) => one.escalation === escalation)?.leader
      return leader === undefined || dated === null || dated.callBy === null || dated.step === 'finalReport'
        ? []
        : [{ type: 'leaderCalls', leader, by: dated.callBy }]
    },
  },
  leadersDateMissed: {
    staff: ({ by, step, due }) => [toPerson(by, { type: 'leadersDateMissed', step, due })],
  },
}
