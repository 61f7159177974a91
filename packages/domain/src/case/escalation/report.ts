import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { whyNotDue } from '../../matter/promise/due.ts'
import { promiseToCustomer } from '../promise/make.ts'
import { refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { Step } from '../unfold.ts'
import { forTheCompany } from '../../matter/who.ts'
import type { EscalationCommand } from './commands.ts'
import { findEscalation } from '../../matter/escalation/decide.ts'

type ReportOnEscalation = Extract<EscalationCommand, { type: 'reportOnEscalation' }>

/** What a machine brought about waits for no report, nor does a report for it. */
const isAllReported = (promises: LivingCase['promises']): boolean =>
  promises.every(({ cause }) => cause !== undefined)

export const decideReport = (
  state: LivingCase,
  { escalation: number, said, done, promised }: ReportOnEscalation,
  context: Context,
): Decision<CaseEvent> => {
  const person = forTheCompany(state, context)
  if (!person.ok) return person
  const by = person.who
  const escalation = findEscalation(state, number)
  if (escalation === undefined) return refuse('no-such-escalation')
  if (escalation.leader === by && escalation.delegatedTo !== null) return refuse('not-the-owner')
  const { maxOpenPromises } = context.terms
  if (promised !== null) {
    if (state.promises.length >= maxOpenPromises) {
      return refuse('too-many-open-promises', { most: maxOpenPromises })
    }
    const refusal = whyNotDue(promised.due, context)
    if (refusal !== null) return { ok: false, refusal }
  }
  const promising: Step =
    promised === null
      ? happens()
      : promiseToCustomer({
          kind: 'deed',
          by,
          recordedBy: by,
          what: promised.what,
          remedy: null,
          due: promised.due,
        })
  const reported: Step = ({ promises }) => [
    { type: 'escalationReported', escalation: number, by, said, done, final: isAllReported(promises) },
  ]
  return unfold(state, context, promising, reported)
}
