import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import { leader } from '../../matter/who.ts'
import type { ResolutionCommand } from './commands.ts'
import { endWhenSettled } from './end.ts'
import { findIssue, isUnsettled } from './issue.ts'

type GiveFinalPosition = Extract<ResolutionCommand, { type: 'giveFinalPosition' }>

/** Our last word: by a leader who never owned it, with nothing promised left open. */
export const decideFinalPosition = (
  state: LivingCase,
  command: GiveFinalPosition,
  context: Context,
): Decision<CaseEvent> => {
  const by = leader(state, context)
  if (!by.ok) return by
  if (state.owners.includes(by.who)) return refuse('former-owner')
  const issue = findIssue(state, command.issue)
  if (issue === undefined) return refuse('no-such-issue')
  if (!isUnsettled(issue)) return refuse('issue-settled')
  if (state.promises.length > 0) return refuse('promise-open')
  const { position, reasons, outsideBody, outcome } = command
  return unfold(
    state,
    context,
    happens({
      type: 'finalPositionGiven',
      issue: issue.issue,
      by: by.who,
      position,
      reasons,
      outsideBody,
      outcome,
    }),
    endWhenSettled,
  )
}
