import type { Context } from '../../matter/context.ts'
import { whyNotDue } from '../../matter/promise/due.ts'
import { type Refusal, refuse } from '../../matter/refusal.ts'
import { findIssue, isUnsettled } from '../resolution/issue.ts'
import type { LivingCase } from '../state.ts'
import { isMoney, isWords } from './authority.ts'
import type { WantedRemedy } from './commands.ts'
import { whyNotFeasible } from './feasible.ts'

/** So that sums stay exact: a hundred billion of a currency with two decimals. */
const mostMinor = 10_000_000_000_000
const mostRemedies = 50
const currencyCode = /^[A-Z]{3}$/u

const whyNotAmount = ({ what, amount }: Pick<WantedRemedy, 'what' | 'amount'>): Refusal | null => {
  if (amount === null) return isMoney(what) ? refuse('amount-needed').refusal : null
  const { minor, currency } = amount
  const isAmount = Number.isSafeInteger(minor) && minor > 0 && minor <= mostMinor
  return isAmount && currencyCode.test(currency) && !isWords(what) ? null : refuse('amount-wrong').refusal
}

/** Why nobody could grant it as it is wanted; null where somebody could. */
export const whyNotWanted = (state: LivingCase, wanted: WantedRemedy, context: Context): Refusal | null => {
  const issue = findIssue(state, wanted.issue)
  if (issue === undefined) return refuse('no-such-issue').refusal
  if (!isUnsettled(issue)) return refuse('issue-settled').refusal
  const known = [...(state.remedies?.granted ?? []), ...(state.remedies?.requests ?? [])]
  if (known.some(({ id }) => id === wanted.id)) return refuse('already-known').refusal
  if (known.length >= mostRemedies) return refuse('too-many-remedies', { most: mostRemedies }).refusal
  const { maxOpenPromises: most } = context.terms
  if (state.promises.length >= most) return refuse('too-many-open-promises', { most }).refusal
  return whyNotAmount(wanted) ?? whyNotFeasible(state, wanted, context) ?? whyNotDue(wanted.due, context)
}
