import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import { withdrawAsks } from '../../matter/ask/decide.ts'
import { withdrawOffer } from '../../matter/ownership/hand-over.ts'
import { promiseGrantedAgain } from '../remedy/promise-again.ts'
import { releaseAtTheEnd } from '../promise/release.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import { anyoneUnblamed, forTheCompany } from '../../matter/who.ts'
import type { ResolutionCommand } from './commands.ts'
import { recount } from './end.ts'
import { reopenIssues, reopenWith } from './reopen.ts'

type Of<Type extends ResolutionCommand['type']> = Extract<ResolutionCommand, { type: Type }>

/**
 * Spam, thanks, a question answered at once, and in words why it is no complaint. Never a way out of a problem: not where a leader answers for it, where
 * something was promised to anybody but a spammer, or where the customer said that it is not solved.
 */
export const decideNoProblem = (
  state: LivingCase,
  { kind, sampled, reason }: Of<'findNoProblem'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = forTheCompany(state, context)
  if (!by.ok) return by
  if (state.escalations.length > 0) return refuse('escalation-open')
  if (kind !== 'spam' && state.promises.length > 0) return refuse('promise-open')
  if (state.issues.some(({ notSolved }) => notSolved > 0)) return refuse('customer-says-not-right')
  return unfold(
    state,
    context,
    withdrawOffer,
    withdrawAsks,
    releaseAtTheEnd,
    promiseGrantedAgain,
    happens(
      { type: 'noProblemFound', by: by.who, kind, sampled, reason },
      { type: 'caseEnded', how: 'noProblem' },
    ),
    recount,
  )
}

/** Another person looks at the sample; where they disagree it was a problem after all. */
export const decideSample = (
  state: LivingCase,
  { agreed, reason }: Of<'checkSample'>,
  context: Context,
): Decision<CaseEvent> => {
  const by = anyoneUnblamed(state, context)
  if (!by.ok) return by
  if (state.kind !== 'ended' || state.sample !== 'awaited') return refuse('no-sample-awaited')
  if (by.who === state.foundBy) return refuse('own-sample')
  if (!agreed && reason === null) return refuse('reason-needed')
  const checked = happens({ type: 'sampleChecked', by: by.who, agreed, reason })
  if (agreed) return unfold(state, context, checked)
  const found = state.issues.filter((issue) => issue.state.kind === 'noProblem').map(({ issue }) => issue)
  return unfold(
    state,
    context,
    checked,
    reopenWith({ because: 'sample', words: reason }, reopenIssues(found)),
  )
}
