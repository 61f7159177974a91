import type { Deadline, StandingDeadlineKind } from '../matter/deadline.ts'
import { standingDeadlines } from '../matter/deadlines.ts'
import type { Pothole } from './state.ts'

export type PotholeDeadlineKind = StandingDeadlineKind | 'potholeDue'

/** Every time limit that it waits for. An open one has one as soon as the case has ended, whose own dates hold until then. */
export const deadlinesOf = (state: Pothole): readonly Deadline<PotholeDeadlineKind>[] => {
  if (state.kind !== 'open') return []
  const { dated } = state
  return [
    ...(dated === null ? [] : [{ kind: 'potholeDue', subject: 0, due: dated.by } as const]),
    ...standingDeadlines(state),
  ]
}
