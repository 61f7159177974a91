import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { findEscalation } from '../../matter/escalation/decide.ts'
import { raise } from '../../matter/escalation/raise.ts'
import type { Escalation } from '../../matter/parts.ts'
import { refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { EscalationNumber, TextRef } from '../../matter/text.ts'
import { anyoneUnblamed, customer } from '../../matter/who.ts'
import type { Admission } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { answersForIt, isTheirEscalation, isTheirsToJudge, lacksReport, owesCall } from './answerable.ts'
import type { EscalationCommand } from './commands.ts'

type Of<Type extends EscalationCommand['type']> = Extract<EscalationCommand, { type: Type }>

interface Heard {
  readonly escalation: Escalation
  readonly heardBy: PersonId | null
}

/** What the customer says of an escalation: themselves, or in their words as one of us heard it. */
const hear = (
  state: LivingCase,
  number: EscalationNumber,
  words: TextRef | null,
  context: Context,
): Admission<Heard> => {
  const heardBy = context.actor.kind === 'person' ? anyoneUnblamed(state, context) : customer(context)
  if (!heardBy.ok) return heardBy
  const escalation = findEscalation(state, number)
  if (escalation === undefined || !isTheirEscalation(state, escalation, context.actor))
    return refuse('no-such-escalation')
  if (heardBy.who !== null && words === null) return refuse('reason-needed')
  return { ok: true, who: { escalation, heardBy: heardBy.who } }
}

/**
 * With report and call in, the customer's own word that it is right ends it; what somebody else heard does so by a date,
 * until which they can say otherwise. That it is not right goes one level higher.
 */
export const decideJudged = (
  state: LivingCase,
  { escalation: number, right, words }: Of<'judgeLeadersCall'>,
  context: Context,
): Decision<CaseEvent> => {
  const heard = hear(state, number, words, context)
  if (!heard.ok) return heard
  const { escalation, heardBy } = heard.who
  if (lacksReport(escalation)) return refuse('report-missing')
  if (!isTheirsToJudge(escalation)) return refuse('leader-has-not-heard-customer')
  if (heardBy !== null && (answersForIt(state, heardBy, context) || escalation.confirmedBy !== undefined))
    return refuse('customer-has-not-confirmed')
  const judged = happens({ type: 'leadersCallJudged', escalation: number, right, words, heardBy })
  const ended: Step = happens({ type: 'escalationEnded', escalation: number, because: 'customersWord' })
  const theirOwn: readonly Step[] = heardBy === null ? [ended] : []
  return unfold(state, context, judged, ...(right ? theirOwn : [raise({ because: 'objection', words })]))
}

/** Their own word ends what the leader owes of a call; what one of us wrote down waits for it. */
export const decideDeclined = (
  state: LivingCase,
  { escalation: number, words }: Of<'declineLeadersCall'>,
  context: Context,
): Decision<CaseEvent> => {
  const heard = hear(state, number, words, context)
  if (!heard.ok) return heard
  const { escalation, heardBy } = heard.who
  if (!owesCall(escalation)) return refuse('no-call-owed')
  if (heardBy !== null && escalation.declined === 'reported') return refuse('customer-has-not-confirmed')
  return unfold(state, context, happens({ type: 'leadersCallDeclined', escalation: number, words, heardBy }))
}

/** They did not say whether it is right: they are asked once more, or somebody had heard that it is. */
export const askAgain =
  (number: EscalationNumber): Step =>
  (state) => {
    const escalation = findEscalation(state, number)
    if (escalation === undefined || !isTheirsToJudge(escalation)) return []
    return escalation.confirmedBy === undefined
      ? [{ type: 'confirmationAskedAgain', escalation: number }]
      : [{ type: 'escalationEnded', escalation: number, because: 'customersWord' }]
  }
