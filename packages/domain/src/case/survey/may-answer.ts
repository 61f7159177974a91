import { addMilliseconds, days, type Instant } from '../../time/instant.ts'
import type { Context } from '../../matter/context.ts'
import { isTheirIssue } from '../merging/holder.ts'
import { isSettledHere } from '../resolution/issue.ts'
import type { LivingCase, SurveyAnswer } from '../state.ts'

/** So long after the end somebody may say how it went. */
const openFor = days(60)
/** So long after the first answer another one replaces it. */
const changeableFor = days(1)

/**
 * When whoever acts said themselves that all of theirs is solved; null where they did not. What a colleague put down for
 * them is not their own word, nor is silence, our last word, or that they took it back. What was no problem, such as a
 * stranger's advertising, is not theirs.
 */
const saidSolvedAt = (state: LivingCase, context: Context): Instant | null => {
  if (state.kind === 'open' || state.mergedInto !== null) return null
  let said: Instant | null = null
  for (const issue of state.issues) {
    const { state: so } = issue
    if (!isSettledHere(issue) || so.kind === 'noProblem' || !isTheirIssue(state, issue, context)) continue
    if (so.kind !== 'solved' || so.heardBy !== null) return null
    if (said === null || so.at > said) said = so.at
  }
  return said
}

/** What whoever acts answered since they said so; of joined cases each customer has an answer of their own. */
export const theirAnswer = (state: LivingCase, context: Context): SurveyAnswer | null => {
  const { actor } = context
  const said = saidSolvedAt(state, context)
  if (said === null || actor.kind !== 'customer') return null
  const { only } = actor
  const theirs = state.survey?.answers.findLast(
    ({ of, firstAt }) => firstAt >= said && (only?.includes(of) ?? true),
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
  if (state.kind === 'open' || saidSolvedAt(state, context) === null) return false
  if (now >= addMilliseconds(state.endedAt, openFor)) return false
  const answer = theirAnswer(state, context)
  return answer === null || isChangeable(answer, context)
}
