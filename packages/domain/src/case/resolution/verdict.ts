import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { raise } from '../../matter/escalation/raise.ts'
import { answersForIt } from '../escalation/answerable.ts'
import { isTheirIssue } from '../merging/holder.ts'
import type { CaseEvent } from '../event.ts'
import { refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { Issue, LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import { anyoneUnblamed, customer, forTheCompany } from '../../matter/who.ts'
import type { Admission } from '../../matter/who.ts'
import type { ResolutionCommand } from './commands.ts'
import { endWhenSettled, recount } from './end.ts'
import { findIssue, isUnsettled } from './issue.ts'
import { reopenWith } from './reopen.ts'

type Of<Type extends ResolutionCommand['type']> = Extract<ResolutionCommand, { type: Type }>

/**
 * The customer themselves (null), or who of the company heard them say it: anybody, where it is about to be only what
 * those who answer for it wrote down.
 */
const whoHeard = (
  state: LivingCase,
  context: Context,
  issue: Issue | undefined,
): Admission<PersonId | null> => {
  if (context.actor.kind !== 'person') return customer(context)
  return issue?.state.kind === 'reported' ? anyoneUnblamed(state, context) : forTheCompany(state, context)
}

const solved = (state: LivingCase, context: Context, issue: Issue, given: CaseEvent): Decision<CaseEvent> => {
  const byThemselves = context.actor.kind === 'customer'
  if (issue.state.kind === 'solved' || (!isUnsettled(issue) && !byThemselves)) return refuse('issue-settled')
  return unfold(state, context, happens(given), endWhenSettled, recount)
}

const notSolved = (
  state: LivingCase,
  context: Context,
  issue: Issue,
  given: CaseEvent,
): Decision<CaseEvent> => {
  if (issue.state.kind === 'open') return refuse('nothing-proposed')
  const objects = issue.state.kind === 'reported'
  const again = objects || issue.notSolved + 1 >= 2
  return unfold(
    state,
    context,
    reopenWith({ because: 'customersWord' }, happens(given)),
    ...(again ? [raise({ because: objects ? 'objection' : 'notSolvedTwice' })] : []),
  )
}

/** Solved or not solved: by the customer alone, or in their words as somebody heard them. */
export const decideVerdict = (
  state: LivingCase,
  { issue: number, verdict, reason }: Of<'giveVerdict'>,
  context: Context,
): Decision<CaseEvent> => {
  const issue = findIssue(state, number)
  const heard = whoHeard(state, context, issue)
  if (!heard.ok) return heard
  if (issue === undefined || !isTheirIssue(state, issue, context)) return refuse('no-such-issue')
  // Whoever says it themselves owes nobody a reason; what was only heard is put down in their words.
  if (reason === null && heard.who !== null) return refuse('reason-needed')
  const reported = verdict === 'solved' && heard.who !== null && answersForIt(state, heard.who, context)
  if (reported && issue.state.kind === 'reported') return refuse('customer-has-not-confirmed')
  const given: CaseEvent = {
    type: 'verdictGiven',
    issue: number,
    verdict,
    reason,
    heardBy: heard.who,
    ...(reported ? { reported: true } : {}),
  }
  return verdict === 'solved' ? solved(state, context, issue, given) : notSolved(state, context, issue, given)
}

/** Somebody of us wrote down that it is solved, and the customer has not said so. */
const isHeard = ({ state }: Issue): boolean =>
  state.kind === 'reported' || (state.kind === 'solved' && state.heardBy !== null)

/**
 * "I never said that": one step, and the verdict that was recorded for them is gone. It may have ended what a leader
 * answered for, so it goes one level higher.
 */
export const decideObjection = (
  state: LivingCase,
  { issue: number, reason }: Of<'objectToVerdict'>,
  context: Context,
): Decision<CaseEvent> => {
  const who = customer(context)
  if (!who.ok) return who
  const issue = findIssue(state, number)
  if (issue === undefined || !isTheirIssue(state, issue, context)) return refuse('no-such-issue')
  if (!isHeard(issue)) return refuse('no-verdict-to-object-to')
  const objected = happens({ type: 'verdictObjectedTo', issue: number, reason })
  return unfold(
    state,
    context,
    reopenWith({ because: 'objection' }, objected),
    raise({ because: 'objection', words: reason }),
  )
}
