import type { Context } from '../../matter/context.ts'
import type { CaseEvent } from '../event.ts'
import { meantIn } from '../merging/holder.ts'
import { personComes } from '../person-asked/decide.ts'
import { accept, refuse } from '../../matter/refusal.ts'
import type { Decision } from '../../matter/refusal.ts'
import type { LivingCase } from '../state.ts'
import type { EscalationCommand } from './commands.ts'
import { ofTheirOwn } from '../../matter/escalation/decide.ts'

type RecordLeadersCall = Extract<EscalationCommand, { type: 'recordLeadersCall' }>

/** The leader's own call. Where it is not in the story yet, it is written there with it. */
export const decideCall = (
  state: LivingCase,
  { escalation: number, contactId, words, right }: RecordLeadersCall,
  context: Context,
): Decision<CaseEvent> => {
  const own = ofTheirOwn(state, number, context)
  if (!own.ok) return own
  const by = own.who.leader
  const heard: CaseEvent = { type: 'leaderHeardCustomer', escalation: number, contactId, right }
  const known = state.conversations.find((conversation) => conversation.contactId === contactId)
  if (known !== undefined) {
    if (known.person !== by) return refuse('conversation-needed')
    const { countsFrom, heard: before } = own.who
    // The call at which it was not right is not the one that follows it.
    const isEarlier =
      countsFrom !== undefined &&
      known.at !== undefined &&
      (known.at < countsFrom || (before === 'notRight' && known.at === countsFrom))
    return isEarlier ? refuse('call-too-early', { from: countsFrom }) : accept(heard)
  }
  const contact = {
    id: contactId,
    channel: 'phone',
    words,
    madeAt: context.now,
    by,
    outcome: 'conversation',
    asks: null,
    // Of joined cases it says nothing of with which of their customers.
    ...meantIn(state, context, undefined),
  } as const
  return accept(
    { type: 'contactMade', contact },
    heard,
    ...personComes(state, { ...contact, at: context.now }),
  )
}
