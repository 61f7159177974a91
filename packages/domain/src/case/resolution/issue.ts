import type { Issue, LivingCase } from '../state.ts'
import type { IssueNumber } from '../../matter/text.ts'
import type { Ending } from './outcome.ts'

/** It is the customer's to say whether it is solved: that was proposed to them, or written down of them. */
export const isTheirsToSay = ({ state }: Issue): boolean =>
  state.kind === 'proposed' || state.kind === 'reported'

/** The customer still waits for us, or we for them. */
export const isUnsettled = (issue: Issue): boolean => issue.state.kind === 'open' || isTheirsToSay(issue)

/** Ended by the customer's own word, as against by silence, by our last word, elsewhere, or as no problem. */
const endedByCustomer = (issue: Issue): boolean =>
  issue.state.kind === 'solved' || issue.state.kind === 'withdrawn'

/** Ended here, not carried into another case. */
export const isSettledHere = (issue: Issue): boolean => !isUnsettled(issue) && issue.state.kind !== 'carried'

export const settledWithoutCustomer = (issue: Issue): boolean =>
  isSettledHere(issue) && !endedByCustomer(issue)

/** The issue of that number, or none; what went into another case is not found here. */
export const findIssue = (state: LivingCase, number: IssueNumber): Issue | undefined =>
  state.issues.find((issue) => issue.issue === number && issue.state.kind !== 'carried')

/**
 * What the whole case counts as: solved only where nothing in it ended by our last word, by silence, in another system
 * or by the customer giving up.
 */
export const endingOf = (state: LivingCase): Ending => {
  const kinds = new Set(state.issues.map((issue) => issue.state.kind))
  if (kinds.has('finalPosition')) return 'finalPosition'
  if (kinds.has('lapsed')) return 'lapsed'
  if (kinds.has('endedElsewhere')) return 'endedElsewhere'
  if (kinds.has('withdrawn')) return 'withdrawn'
  if (kinds.has('solved')) return 'solved'
  return kinds.has('noProblem') ? 'noProblem' : 'merged'
}
