import type { Deadline, StandingDeadlineKind } from '../matter/deadline.ts'

/** Every time limit of a case. */
export type CaseDeadlineKind =
  | StandingDeadlineKind
  | 'nextWordDue'
  | 'dangerCall'
  | 'dangerAttempt'
  | 'attemptDue'
  | 'lapse'
  | 'reachDue'
  | 'sampleDue'
  | 'takeUpDue'
  | 'chatQuiet'
  | 'chatUnseen'
  | 'surveyDue'
  | 'surveyContactDue'
  | 'floodAnswerDue'
  | 'regulatorNear'
  | 'regulatorDue'
  | 'contactPlanReview'
  | 'remedyRequestDue'

export type CaseDeadline = Deadline<CaseDeadlineKind>
