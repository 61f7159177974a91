import type { Deadline, StandingDeadlineKind } from '../matter/deadline.ts'

/** Every time limit of a case. */
export type CaseDeadlineKind =
  | StandingDeadlineKind
  | 'nextWordDue'
  | 'dangerCall'
  | 'dangerAttempt'
  | 'attemptDue'
  | 'lapse'
  | 'sampleDue'
  | 'takeUpDue'

export type CaseDeadline = Deadline<CaseDeadlineKind>
