import { called } from '../danger/notices.ts'
import { has, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { EscalationEvent } from './events.ts'
import type { EscalationReason } from './reason.ts'

const raised: Readonly<Record<EscalationReason, string>> = {
  customer: 'because the customer took it higher',
  askedForLeader: 'because the customer asked for them',
  danger: 'because somebody may come to harm',
  promiseBroken: 'because a promise was broken again',
  nextWordMissed: 'because the customer did not hear from us in time',
  notSolvedTwice: 'because the customer said not solved for the second time',
  askOverdue: 'because a question stayed unanswered',
  pingPong: 'because it came back to somebody who had it before',
  unacknowledged: 'because nobody acknowledged it below',
  objection: 'because the customer never gave the verdict that was recorded',
  referred: 'because it was referred upward',
  strandedByMap: 'because the service map leaves this customer without help',
  reportMissed: 'because a report to a leader did not come in time',
  callMissed: 'because a leader did not call the customer in time',
  askedAgain: 'because the customer was asked a second time about the same thing',
  emptyWords: 'because the customer heard from us several times, and nothing was promised or proposed',
  ownersChanged: 'because it changed hands for the third time',
  attemptsMissed: 'because nobody tried in time to reach the customer again',
}

const ends: Readonly<Record<Extract<EscalationEvent, { type: 'escalationEnded' }>['because'], string>> = {
  heard: 'The leader heard the customer, and the escalation ended',
  customersWord: 'The escalation ended by the customer’s own word',
  finalPosition: 'The escalation ended in a final position',
  lapsed: 'The escalation ended: the customer stayed silent',
  leaderReplaced: 'The escalation went to another leader',
}

export const escalationNotices: NoticesOf<EscalationEvent> = {
  caseEscalated: {
    title: ({ leader, because }, { person }) => `It came up to ${person(leader)}, ${raised[because]}`,
    customer: ({ leader, because }, { all }) =>
      has(all, 'promiseBroken') || has(all, 'nextWordMissed') || has(all, 'dangerRaised')
        ? []
        : [{ type: 'escalated', leader, because }],
    staff: ({ leader, escalation, because, acknowledgeBy }, { after }) =>
      because === 'danger'
        ? [called(after, leader, acknowledgeBy)]
        : [toPerson(leader, { type: 'broughtToYou', escalation, because, acknowledgeBy })],
  },
  escalationAcknowledged: { title: ({ by }, { person }) => `${person(by)} read it and answers for it` },
  escalationUnacknowledged: { title: 'Nobody acknowledged it in time: it goes higher' },
  escalationDelegated: {
    title: ({ by, to }, { person }) => `${person(by)} gave it to ${person(to)} and stays answerable`,
    staff: ({ to, escalation, by }) => [toPerson(to, { type: 'delegatedToYou', escalation, by })],
  },
  escalationReported: {
    title: ({ by }, { person }) => `${person(by)} reported what was said and done`,
    staff: ({ escalation: number, by }, { before }) =>
      before.escalations
        .filter(({ escalation }) => escalation === number)
        .map(({ leader, escalation }) => toPerson(leader, { type: 'reported', escalation, by })),
  },
  escalationDated: {
    title: 'By when the customer hears from the leader',
    customer: ({ escalation, dated }, { after }) => {
      const leader = after.escalations.find((one) => one.escalation === escalation)?.leader
      return leader === undefined || dated === null || dated.callBy === null || dated.step === 'finalReport'
        ? []
        : [{ type: 'leaderCalls', leader, by: dated.callBy }]
    },
  },
  leadersDateMissed: {
    title: ({ step, by }, { person }) =>
      step === 'call'
        ? `${person(by)} did not call the customer in time`
        : `${person(by)} did not report in time`,
    staff: ({ by, step, due }) => [toPerson(by, { type: 'leadersDateMissed', step, due })],
  },
  leaderHeardCustomer: {
    title: ({ right }) =>
      `The leader talked with the customer: ${right ? 'it is right' : 'it is not right yet'}`,
  },
  escalationEnded: { title: ({ because }) => ends[because] },
}
