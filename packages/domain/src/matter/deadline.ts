import type { Instant } from '../time/instant.ts'

/** Time limits that any matter can have. */
export type StandingDeadlineKind =
  | 'offerExpires'
  | 'promiseReminder'
  | 'promiseDue'
  | 'askDue'
  | 'escalationUnacknowledged'
  | 'reportDue'
  | 'callDue'
  | 'escalationCloses'

/** A time limit of a matter. The rows of the `deadline` table are these, and nothing else. */
export interface Deadline<Kind extends string> {
  readonly kind: Kind
  /** The number of the offer, promise, ask or escalation; 0 where it is the matter's own. */
  readonly subject: number
  readonly due: Instant
}
