import { earlier, type LivingCase } from '@buckstop/domain'
import type { NextStep } from './incoming.ts'

/** What the customer is told at once: who answers by when. A leader whom the case was brought to answers first. */
export const nextStep = ({ escalations, answerBy, promises }: LivingCase): NextStep => {
  const leaders = escalations.flatMap(({ acknowledged, acknowledgeBy }) =>
    acknowledged ? [] : [acknowledgeBy],
  )
  if (leaders.length > 0) return { what: 'leaderAnswers', by: leaders.reduce(earlier) }
  if (answerBy !== null) return { what: 'ownerAnswers', by: answerBy }
  if (promises.length > 0) return { what: 'promiseDue', by: promises.map(({ due }) => due).reduce(earlier) }
  return { what: 'ownerReads', by: null }
}
