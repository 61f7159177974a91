/** Why a matter went up. */
export const escalationReasons = [
  'customer',
  'askedForLeader',
  'danger',
  'promiseBroken',
  'nextWordMissed',
  'notSolvedTwice',
  'askOverdue',
  'pingPong',
  'unacknowledged',
  'reportMissed',
  'callMissed',
  'askedAgain',
  'emptyWords',
  'ownersChanged',
  'attemptsMissed',
  'objection',
  'referred',
  'strandedByMap',
] as const
export type EscalationReason = (typeof escalationReasons)[number]

/** Why it came up to somebody, as it goes on after their name. */
export const whyEscalated: Readonly<Record<EscalationReason, string>> = {
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
