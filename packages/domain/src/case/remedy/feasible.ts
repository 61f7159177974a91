import type { KnownFacts } from '../../directory/authority-now.ts'
import type { Context } from '../../matter/context.ts'
import { type Refusal, refuse } from '../../matter/refusal.ts'
import type { IssueNumber } from '../../matter/text.ts'
import { problemOf } from '../map-facts/problem-of.ts'
import type { LivingCase } from '../state.ts'
import { authorityNow } from './authority.ts'
import type { RemedyWhat } from './state.ts'

/** What is known of the customer; what nobody knows, or is not known after all, is not in it. */
export const knownFacts = ({ onMap }: Pick<LivingCase, 'onMap'>): KnownFacts =>
  new Map((onMap?.facts ?? []).flatMap(({ fact, holds }) => (holds === null ? [] : [[fact, holds] as const])))

/**
 * Why this customer can't be given it: by a fact that it takes, that is known not to hold, and that nobody here
 * can find out or bring about. What is unknown is no reason. Null where there is none.
 */
export const whyNotFeasible = (
  state: LivingCase,
  { what, issue }: { readonly what: RemedyWhat; readonly issue: IssueNumber },
  { directory }: Context,
): Refusal | null => {
  if (what.of === 'house') return null
  const { remedies, outOfQuestion } = authorityNow(directory)
  const remedy = remedies.get(what.name)
  if (remedy === undefined) return refuse('not-in-the-map', { names: [what.name] }).refusal
  const problem = problemOf(state, issue)
  const known = knownFacts(state)
  const lacking = outOfQuestion(what.name, problem, known)
  if (lacking.length === 0) return null
  const instead = [...remedies].flatMap(([name, other]) =>
    other.gives === remedy.gives && outOfQuestion(name, problem, known).length === 0 ? [name] : [],
  )
  return refuse('remedy-not-feasible', { remedy: what.name, facts: lacking, instead }).refusal
}
