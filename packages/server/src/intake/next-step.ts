import { endOfNextWorkingDay, type Instant, type LivingCase } from '@buckstop/domain'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import type { NextStep } from './incoming.ts'

/** What the customer is told at once: who answers by when. A leader whom the case was brought to answers first. */
export const nextStep = (state: LivingCase, { directory }: DirectorySnapshot, now: Instant): NextStep => {
  const waiting = state.escalations.filter(({ acknowledged }) => !acknowledged)
  const [first] = waiting.toSorted((a, b) => (a.acknowledgeBy < b.acknowledgeBy ? -1 : 1))
  if (first !== undefined) return { what: 'leaderAnswers', by: first.acknowledgeBy }
  const owner = directory.people.get(state.owner)
  if (owner === undefined) throw new Error('the owner of a case is not in the directory')
  return { what: 'ownerAnswers', by: endOfNextWorkingDay(now, owner.shifts) }
}
