import type { Context } from '../context.ts'
import { raise } from '../escalation/raise.ts'
import type { CaseEvent } from '../event.ts'
import { endOfTheirNextDay } from '../promise/due.ts'
import { inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { waitsForAnswer } from './waits.ts'

/**
 * Dates the answer to what the customer said, where no clock runs for them yet: a promise with a date is the answer
 * that is coming, and a second word never moves the first one's.
 */
export const dateAnswer =
  (said: readonly CaseEvent[]): Step =>
  (state, context: Context) => {
    const { answerBy, promises, imported, kind, owner } = state
    if (kind === 'ended' || imported || answerBy !== null || promises.length > 0) return []
    return said.some((event) => waitsForAnswer(event, owner))
      ? [{ type: 'answerDated', due: endOfTheirNextDay(owner, context) }]
      : []
  }

/** Where what was promised went elsewhere and the customer waits for us, they hear by the usual date. */
export const dateWhatIsLeft: Step = (state, context: Context) => {
  const { answerBy, promises, issues, kind, owner } = state
  const dated = kind === 'ended' || answerBy !== null || promises.length > 0
  return dated || issues.every((issue) => issue.state.kind !== 'open')
    ? []
    : [{ type: 'answerDated', due: endOfTheirNextDay(owner, context) }]
}

/** Like a broken promise it leaves the case: from now on the leader above answers for it. */
export const missAnswer: Step = inTurn(
  ({ answerBy, owner }) => (answerBy === null ? [] : [{ type: 'answerMissed', due: answerBy, by: owner }]),
  raise({ because: 'answerMissed' }),
)
