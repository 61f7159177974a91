import { type CaseId, earlier, type LivingCase, onTheWayTo, type WhoComes } from '@buckstop/domain'
import type { NextStep } from './incoming.ts'

/**
 * What the customer is told at once: who answers by when. Whoever is in danger is rung; a leader whom the case was
 * brought to answers before others.
 */
export const nextStep = (state: LivingCase): NextStep => {
  const { danger, escalations, nextWord, promises, silence, takeUp } = state
  if (danger !== null && danger.tryBy !== null) return { what: 'weRing', by: danger.tryBy }
  const leaders = escalations.flatMap(({ acknowledged, acknowledgeBy }) =>
    acknowledged ? [] : [acknowledgeBy],
  )
  if (leaders.length > 0) return { what: 'leaderAnswers', by: leaders.reduce(earlier) }
  if (nextWord !== null) return { what: 'ownerAnswers', by: nextWord.by }
  if (promises.length > 0) return { what: 'promiseDue', by: promises.map(({ due }) => due).reduce(earlier) }
  if (takeUp !== null) return { what: 'ownerTakesUp', by: takeUp.by }
  return { what: 'customerDecides', by: silence.attemptBy ?? silence.lapseAt }
}

/** Who comes by when to the holder of that link, where they asked for a person and wait for one. */
export const whoComesTo = (state: LivingCase, of: CaseId): WhoComes | null => {
  const [promise] = onTheWayTo(state, of).toSorted((a, b) => (a.due < b.due ? -1 : 1))
  return promise === undefined ? null : { person: promise.by, by: promise.due }
}
