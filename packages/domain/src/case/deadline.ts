import type { Instant } from '../time/instant.ts'

/** Every time limit of a case. The rows of the `deadline` table are these, and nothing else. */
export type DeadlineKind =
  | 'nextWordDue'
  | 'offerExpires'
  | 'promiseReminder'
  | 'promiseDue'
  | 'askDue'
  | 'escalationUnacknowledged'
  | 'dangerCall'
  | 'dangerAttempt'
  | 'reportDue'
  | 'callDue'
  | 'escalationCloses'
  | 'attemptDue'
  | 'lapse'
  | 'sampleDue'
  | 'takeUpDue'

export interface Deadline {
  readonly kind: DeadlineKind
  /** The number of the offer, promise, ask or escalation; 0 where it is the case's own. */
  readonly subject: number
  readonly due: Instant
}
