import { type DutyOf, type StandingDutyKind, standingDuties, toPerson } from '../matter/duties.ts'
import type { SystemicIssue } from './state.ts'

export type SystemicIssueDutyKind = StandingDutyKind | 'promiseAction' | 'reviewCause' | 'answerFlood'

const dutyOf = { promise: 'promiseAction', review: 'reviewCause', answer: 'answerFlood' } as const

/** Who inside has to do what by when. */
export const dutiesOf = (state: SystemicIssue): readonly DutyOf<SystemicIssueDutyKind>[] => {
  if (state.kind !== 'open') return []
  const { nextStep } = state
  if (nextStep === null) return standingDuties(state)
  const { step, by: due, of } = nextStep
  return [{ kind: dutyOf[step], subject: 0, of: toPerson(of), due }, ...standingDuties(state)]
}
