import { ensureOwner } from '../../matter/ownership/hand-over.ts'
import { isTheirIssue, issueRaised } from '../merging/holder.ts'
import type { Issue, LivingCase } from '../state.ts'
import type { ContactId, IssueNumber, TextRef } from '../../matter/text.ts'
import { happens, inTurn } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import type { ResolutionEvent } from './events.ts'
import { isSettledHere, settledWithoutCustomer } from './issue.ts'

export interface Reopening {
  readonly because: Extract<ResolutionEvent, { type: 'caseReopened' }>['because']
  readonly contactId?: ContactId | null
  readonly words?: TextRef | null
}

export interface Word extends Reopening {
  /** What it is about, where they said so. */
  readonly issue?: IssueNumber | null
  /** By the customer themselves: a stranger's word opens the case, and leaves every earlier outcome as it was. */
  readonly proven: boolean
}

export const reopenIssues = (issues: readonly IssueNumber[]): Step =>
  happens(...issues.map((issue) => ({ type: 'issueReopened', issue }) as const))

const about = (
  state: LivingCase,
  { issue = null, proven }: Word,
  theirs: (issue: Issue) => boolean,
): readonly IssueNumber[] => {
  if (!proven) return []
  if (issue !== null) return [issue]
  return state.issues
    .filter((settled) => settledWithoutCustomer(settled) && theirs(settled))
    .map((settled) => settled.issue)
}

/**
 * What the new word is about: the issue they named; else whatever ended without their word. What they called solved
 * stays solved, and their words are then an issue of its own.
 */
export const openUp =
  (word: Word): Step =>
  (state, context) => {
    const theirs = (issue: Issue): boolean => isTheirIssue(state, issue, context)
    const issues = about(state, word, theirs)
    if (issues.length > 0) return reopenIssues(issues)(state, context)
    const words = word.words ?? null
    if (words !== null && state.issues.length < context.terms.maxIssues) {
      return [issueRaised(state, context, words)]
    }
    const settled = state.issues.filter(isSettledHere)
    const last = settled.findLast(theirs) ?? settled.at(-1)
    return last === undefined ? [] : [{ type: 'issueReopened', issue: last.issue }]
  }

/**
 * Where the case had ended it is open again, these steps say with which issue, and its last owner has it where they
 * can, else who stands for them or above. Nothing but the steps on a case that is open.
 */
export const reopenWith =
  ({ because, contactId = null, words = null }: Reopening, ...steps: readonly Step[]): Step =>
  (state, context) =>
    state.kind === 'open'
      ? inTurn(...steps)(state, context)
      : inTurn(
          happens({ type: 'caseReopened', because, contactId, words }),
          ...steps,
          ensureOwner('reopened'),
        )(state, context)

/** Any later word of the customer opens an ended case again. */
export const reopenForWord =
  (word: Word): Step =>
  (state, context) =>
    state.kind === 'open' ? [] : reopenWith(word, openUp(word))(state, context)
