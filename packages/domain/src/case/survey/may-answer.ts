import { addMilliseconds, days } from '../../time/instant.ts'
import type { Context } from '../../matter/context.ts'
import { isTheirIssue } from '../merging/holder.ts'
import { isSettledHere } from '../resolution/issue.ts'
import type { LivingCase, SurveyAnswer } from '../state.ts'

/** So long after the end somebody may say how it went. */
const openFor = days(60)
/** So long after the first answer another one replaces it. */
const changeableFor = days(1)

/**
 * Whether whoever acts said themselves that all of theirs is solved. What a colleague put down for them is not their own
 * word, nor is silence, our last word, or that they took it back.
 */
const endedByTheirWord = (state: LivingCase, context: Context): boolean => {
  if (state.kind === 'open' || state.mergedInto !== null) return false
  const theirs = state.issues.filter((issue) => isSettledHere(issue) && isTheirIssue(state, issue, context))
  return (
    theirs.length > 0 &&
    theirs.every((issue) => issue.state.kind === 'solved' && issue.state.heardBy === null)
  )
}

/** What whoever acts answered since this end; of joined cases each customer has an answer of their own. */
export const theirAnswer = (state: LivingCase, { actor }: Context): SurveyAnswer | null => {
  if (state.kind === 'open' || actor.kind !== 'customer') return null
  const { only } = actor
  const theirs = state.survey?.answers.findLast(
    ({ of, firstAt }) => firstAt >= state.endedAt && (only?.includes(of) ?? true),
  )
  return theirs ?? null
}

/** Whether whoever acts can still change what they answered. */
const isChangeable = ({ firstAt }: SurveyAnswer, { now }: Context): boolean =>
  now < addMilliseconds(firstAt, changeableFor)

/**
 * Whether whoever acts may say how it went: the customer who said that it is solved, once, and for a day what they said
 * may be put otherwise. Nobody says it for them.
 */
export const mayAnswerSurvey = (state: LivingCase, context: Context): boolean => {
  const { actor, now } = context
  if (actor.kind !== 'customer') return false
  if (!endedByTheirWord(state, context) || state.kind === 'open') return false
  if (now >= addMilliseconds(state.endedAt, openFor)) return false
  const answer = theirAnswer(state, context)
  return answer === null || isChangeable(answer, context)
}
