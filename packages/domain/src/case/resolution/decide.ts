import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { isTheirIssue, issueRaised, saidBy } from '../merging/holder.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { whyNotWithin } from '../remedy/in-words.ts'
import { beyondGranted } from '../remedy/sum.ts'
import { happens, unfold } from '../unfold.ts'
import { customer, customerOrAnyone, forTheCompany } from '../../matter/who.ts'
import type { ResolutionCommand } from './commands.ts'
import { endWhenSettled } from './end.ts'
import { decideFinalPosition } from './final-position.ts'
import { findIssue, isUnsettled } from './issue.ts'
import { decideLapse } from './lapse.ts'
import { decideNoProblem, decideSample } from './no-problem.ts'
import { reopenForWord } from './reopen.ts'
import { decideObjection, decideVerdict } from './verdict.ts'

type Of<Type extends ResolutionCommand['type']> = Extract<ResolutionCommand, { type: Type }>

const decideProposal = (
  state: LivingCase,
  { issue: number, what, remedy, outcome }: Of<'proposeResolution'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  const issue = findIssue(state, number)
  if (issue === undefined) return refuse('no-such-issue')
  if (!isUnsettled(issue)) return refuse('issue-settled')
  const amount = remedy?.amount == null ? null : beyondGranted(state, number, remedy.amount)
  const above = whyNotWithin(state, by.who, { amount, proposedFor: number }, context)
  if (above !== null) return { ok: false, refusal: above }
  return accept({ type: 'resolutionProposed', issue: number, by: by.who, what, remedy, outcome })
}

const decideWithdrawal = (
  state: LivingCase,
  { reason }: Of<'withdrawCase'>,
  context: Context,
): Decision<CaseEvent> => {
  const who = customer(context)
  if (!who.ok) return who
  const theirs = state.issues.filter((issue) => isUnsettled(issue) && isTheirIssue(state, issue, context))
  if (theirs.length === 0) return refuse('no-such-issue')
  const withdrawn = theirs.map(({ issue }) => ({ type: 'issueWithdrawn', issue, reason }) as const)
  return unfold(state, context, happens(...withdrawn), endWhenSettled)
}

const decideHandling = (
  state: LivingCase,
  { words, team }: Of<'raiseHandling'>,
  context: Context,
): Decision<CaseEvent> => {
  const who = customerOrAnyone(context)
  if (!who.ok) return who
  const { directory, terms } = context
  if (state.issues.length >= terms.maxIssues) return refuse('too-many-issues', { most: terms.maxIssues })
  const arose = team ?? state.team
  if (!directory.teams.has(arose)) return refuse('no-such-team')
  const raised = issueRaised(state, context, words)
  return accept(raised, {
    type: 'issueOfHandling',
    issue: raised.issue,
    team: arose,
    heardBy: context.actor.kind === 'person' ? who.who : null,
  })
}

export const decideResolution = (
  state: LivingCase,
  command: ResolutionCommand,
  context: Context,
): Decision<CaseEvent> => {
  switch (command.type) {
    case 'raiseIssue': {
      if (context.actor.kind === 'machine' && saidBy(state, context) === null)
        return refuse('not-the-customer')
      const who = customerOrAnyone(context)
      if (!who.ok) return who
      const { maxIssues } = context.terms
      return state.issues.length >= maxIssues
        ? refuse('too-many-issues', { most: maxIssues })
        : accept(issueRaised(state, context, command.words))
    }
    case 'raiseHandling':
      return decideHandling(state, command, context)
    case 'proposeResolution':
      return decideProposal(state, command, context)
    case 'giveVerdict':
      return decideVerdict(state, command, context)
    case 'objectToVerdict':
      return decideObjection(state, command, context)
    case 'lapse': {
      const by = forTheCompany(state, context)
      return by.ok ? decideLapse(state, context) : by
    }
    case 'giveFinalPosition':
      return decideFinalPosition(state, command, context)
    case 'findNoProblem':
      return decideNoProblem(state, command, context)
    case 'checkSample':
      return decideSample(state, command, context)
    case 'withdrawCase':
      return decideWithdrawal(state, command, context)
    case 'reopenForNewFacts': {
      const who = customerOrAnyone(context)
      if (!who.ok) return who
      if (state.kind === 'open') return refuse('case-not-ended')
      return unfold(
        state,
        context,
        reopenForWord({ because: 'newFacts', words: command.facts, proven: true }),
      )
    }
    default: {
      const unknown: never = command
      return unknown
    }
  }
}
