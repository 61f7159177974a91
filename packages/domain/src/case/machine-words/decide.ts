import { throughOf } from '../../matter/actor.ts'
import type { Context } from '../../matter/context.ts'
import { endOfTheirNextDay, whyNotDue } from '../../matter/promise/due.ts'
import { type Decision, refuse } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
import { areParts, meantIn } from '../merging/holder.ts'
import { whyNotByMachine } from '../promise/by-machine.ts'
import { promiseToCustomer } from '../promise/make.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { SpeakAsMachine } from './commands.ts'

/** A promise that can't be kept here is refused with its words, so that the machine does not say them. */
export const decideMachineWords = (
  state: LivingCase,
  { contactId, channel, words, promised }: SpeakAsMachine,
  context: Context,
): Decision<CaseEvent> => {
  const through = throughOf(context.actor)
  if (through !== undefined && !areParts(state, [through])) return refuse('not-merged')
  const spoke = {
    type: 'machineSpoke',
    contactId,
    channel,
    words,
    ...meantIn(state, context, undefined),
  } as const
  if (promised === null) return unfold(state, context, happens(spoke))
  if (state.kind === 'ended') return refuse('case-ended')
  const { maxOpenPromises } = context.terms
  if (state.promises.length >= maxOpenPromises)
    return refuse('too-many-open-promises', { most: maxOpenPromises })
  const due = promised.due ?? endOfTheirNextDay(state.owner, context)
  const refusal = whyNotDue(due, context) ?? whyNotByMachine(state, due, context)
  if (refusal !== null) return { ok: false, refusal }
  const { owner: by, counts } = state
  const made = {
    kind: 'deed',
    by,
    recordedBy: null,
    what: promised.what,
    remedy: null,
    due,
  } as const
  return unfold(state, context, happens({ ...spoke, promise: counts.promises + 1 }), promiseToCustomer(made))
}
