import type { Context } from '../../matter/context.ts'
import { accept, type Decision, refuse } from '../../matter/refusal.ts'
import { anyoneUnblamed, customer, forTheCompany, leader } from '../../matter/who.ts'
import { answersForIt } from '../escalation/answerable.ts'
import type { CaseEvent } from '../event.ts'
import { isTheirIssue } from '../merging/holder.ts'
import { endWhenSettled } from '../resolution/end.ts'
import { findIssue, isUnsettled } from '../resolution/issue.ts'
import type { Issue, LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { LastWordCommand } from './commands.ts'
import { endOpposedPlan, releasedBy } from './released.ts'

type Of<Type> = Extract<LastWordCommand, { readonly type: Type }>

const decideWish = (
  state: LivingCase,
  { issue: number, wishes, words }: Of<'wishFinalPosition'>,
  context: Context,
): Decision<CaseEvent> => {
  const heard = context.actor.kind === 'person' ? anyoneUnblamed(state, context) : customer(context)
  if (!heard.ok) return heard
  const heardBy = heard.who
  const issue = findIssue(state, number)
  if (issue === undefined || !isTheirIssue(state, issue, context)) return refuse('no-such-issue')
  if (!isUnsettled(issue)) return refuse('issue-settled')
  if (!wishes) {
    if (heardBy !== null) return refuse('not-the-customer')
    return issue.wished === undefined
      ? refuse('already-known')
      : accept({ type: 'finalPositionWishTakenBack', issue: number })
  }
  if (heardBy !== null && words === null) return refuse('reason-needed')
  // Their own word stands above what was written down; what stands already is not written down again.
  const isKnown = issue.wished !== undefined && (heardBy !== null || issue.wished.heardBy === null)
  if (isKnown) return refuse('already-known')
  const answers =
    heardBy !== null && (forTheCompany(state, context).ok || answersForIt(state, heardBy, context))
  return accept({
    type: 'finalPositionWished',
    issue: number,
    words,
    heardBy,
    ...(answers ? { reported: true } : {}),
  })
}

/** Our last word was given on it once, and nothing came of it since. */
const restsOnLastWord = ({ state, lastWord }: Issue): boolean =>
  state.kind === 'open' && lastWord !== undefined

/**
 * A leader who did not give our last word, and was never in the case, has read what came after it. It takes a word of theirs
 * that is about nothing else: whoever is in danger, brings up something new, was promised something, or takes it higher is
 * heard as ever.
 */
const decideNothingNew = (
  state: LivingCase,
  { contactId, reason, outsideBody }: Of<'findNothingNew'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = leader(state, context)
  if (!by.ok) return by
  if (state.owners.includes(by.who)) return refuse('former-owner')
  if (state.issues.some(({ lastWord }) => lastWord?.by === by.who)) return refuse('own-last-word')
  const { afterLastWord: unread } = state
  if (unread === undefined) return refuse('no-word-after-last')
  if (unread !== contactId) return refuse('newer-word')
  if (state.danger !== null) return refuse('danger-first')
  const open = state.issues.filter(isUnsettled)
  if (!open.every(restsOnLastWord)) return refuse('something-new')
  if (state.promises.length > 0) return refuse('promise-open')
  if (state.asks.length > 0) return refuse('ask-open')
  if (state.escalations.length > 0) return refuse('escalation-open')
  const issues = open.map(({ issue }) => issue)
  const found: CaseEvent = { type: 'nothingNewFound', by: by.who, contactId, reason, outsideBody, issues }
  return unfold(
    state,
    context,
    happens(found, ...releasedBy(state, by.who), ...endOpposedPlan(state, by.who)),
    endWhenSettled,
  )
}

export const decideLastWord = (
  state: LivingCase,
  command: LastWordCommand,
  context: Context,
): Decision<CaseEvent> =>
  command.type === 'wishFinalPosition'
    ? decideWish(state, command, context)
    : decideNothingNew(state, command, context)
