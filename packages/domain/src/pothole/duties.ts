import { type DutyOf, type StandingDutyKind, standingDuties, toPerson } from '../matter/duties.ts'
import type { Pothole } from './state.ts'

export type PotholeDutyKind = StandingDutyKind | 'answerPothole' | 'decideReason'

const dutyOf = { answer: 'answerPothole', decide: 'decideReason' } as const

/** Who inside has to do what by when. */
export const dutiesOf = (state: Pothole): readonly DutyOf<PotholeDutyKind>[] => {
  if (state.kind !== 'open') return []
  const { dated } = state
  if (dated === null) return standingDuties(state)
  const { step, by: due, of } = dated
  return [{ kind: dutyOf[step], subject: 0, of: toPerson(of), due }, ...standingDuties(state)]
}
