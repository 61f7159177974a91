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
  'sentAway',
  /** The customer opposed a plan of contact. */
  'planChallenged',
] as const
export type EscalationReason = (typeof escalationReasons)[number]
