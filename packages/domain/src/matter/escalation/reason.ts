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

/** The customer's own word brought it up; in older versions a plan of contact was opposed for the first of these, too. */
export const isByTheirWord = (because: EscalationReason): boolean =>
  because === 'customer' || because === 'planChallenged'
