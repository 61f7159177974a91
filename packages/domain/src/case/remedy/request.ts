import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { levelsOf, raise } from '../../matter/escalation/raise.ts'
import { endOfTheirNextDay } from '../../matter/promise/due.ts'
import { type Decision, refuse } from '../../matter/refusal.ts'
import { anyoneUnblamed, forTheCompany } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { happens, inTurn, type Step, unfold } from '../unfold.ts'
import { answerBy, requestOf } from './asking.ts'
import { whoMayGrant, whyAbove } from './authority.ts'
import type { RemedyCommand } from './commands.ts'
import { findRequest } from './find.ts'
import { aboveAuthority, grant } from './grant.ts'
import { noRemedies, type RemedyRequest } from './state.ts'
import { whyNotWanted } from './wanted.ts'

type Of<Type> = Extract<RemedyCommand, { readonly type: Type }>

export const decideAsk = (
  state: LivingCase,
  { type: _type, reason, ...wanted }: Of<'askForRemedy'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = forTheCompany(state, context)
  if (!person.ok) return person
  const refusal = whyNotWanted(state, wanted, context)
  if (refusal !== null) return { ok: false, refusal }
  const by = person.who
  const above = whyAbove(state, by, wanted, context)
  if (above === null) return refuse('within-authority')
  const to = whoMayGrant(state, wanted, by, context)
  if (to.length === 0) return refuse('nobody-may-grant')
  return unfold(state, context, requestOf(wanted, { by, reason, above, to, after: null }))
}

/** Whom it may be answered by: whoever it came to, and whoever above could grant it themselves; never who wants it. */
const mayAnswer = (state: LivingCase, request: RemedyRequest, person: PersonId, context: Context): boolean =>
  person === request.to ||
  (levelsOf(state, context).some(({ acting }) => acting === person) &&
    whyAbove(state, person, request, context) === null)

export const decideAnswer = (
  state: LivingCase,
  { request: number, granted, reason }: Of<'answerRemedyRequest'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const request = findRequest(state, number)
  if (request === undefined) return refuse('no-such-request')
  const by = person.who
  if (by === request.by) return refuse('own-request')
  if (!mayAnswer(state, request, by, context)) return refuse('not-the-addressee')
  const answered: CaseEvent = { type: 'remedyRequestAnswered', request: number, by, granted, reason }
  // What was granted already is looked at, and not taken back.
  if (!granted || request.after !== null) return unfold(state, context, happens(answered))
  if (request.issue === null) return refuse('issue-settled')
  const { deliverBy } = request
  const promiser = state.owner
  const due = deliverBy > context.now ? deliverBy : endOfTheirNextDay(promiser, context)
  const wanted = { ...request, issue: request.issue, due }
  const without = { ...state, remedies: { ...(state.remedies ?? noRemedies), requests: [] } }
  const refusal = whyNotWanted(without, wanted, context)
  if (refusal !== null) return { ok: false, refusal }
  const above = whyAbove(state, by, request, context)
  if (above !== null) return aboveAuthority(above, whoMayGrant(state, request, request.by, context))
  const within = { as: 'request', request: number } as const
  return unfold(
    state,
    context,
    happens(answered),
    grant(wanted, { by, promiser, within, insteadOf: null, due }),
  )
}

/** Nobody answered: it goes to the next above who may grant it; at the end of the ladder, the case itself goes up. */
export const riseRequest =
  (number: number): Step =>
  (state, context) => {
    const request = findRequest(state, number)
    if (request === undefined) return []
    const able = whoMayGrant(state, request, request.by, context)
    const next = able[able.indexOf(request.to) + 1]
    const to = next ?? able.at(-1) ?? request.to
    const rose = happens({
      type: 'remedyRequestRose',
      request: number,
      from: request.to,
      to,
      due: answerBy(to, context),
    })
    return inTurn(
      rose,
      ...(next === undefined && state.kind === 'open' ? [raise({ because: 'askOverdue' })] : []),
    )(state, context)
  }
