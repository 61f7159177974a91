import type { Deadline, StandingDeadlineKind } from '../matter/deadline.ts'
import { standingDeadlines } from '../matter/deadlines.ts'
import type { SystemicIssue } from './state.ts'

export type SystemicIssueDeadlineKind = StandingDeadlineKind | 'nextStepDue'

/** Every time limit that it waits for. An open one always has one; an ended one has none. */
export const deadlinesOf = (state: SystemicIssue): readonly Deadline<SystemicIssueDeadlineKind>[] => {
  if (state.kind !== 'open') return []
  const { nextStep } = state
  return [
    ...(nextStep === null ? [] : [{ kind: 'nextStepDue', subject: 0, due: nextStep.by } as const]),
    ...standingDeadlines(state),
  ]
}
