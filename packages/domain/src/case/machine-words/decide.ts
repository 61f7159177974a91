import { throughOf } from '../../matter/actor.ts'
import type { Context } from '../../matter/context.ts'
import { endOfTheirNextDay, whyNotDue } from '../../matter/promise/due.ts'
import { type Decision, refuse } from '../../matter/refusal.ts'
import type { CaseEvent } from '../event.ts'
import { latestNamed } from '../next-word/rule.ts'
import { areParts, meantIn } from '../merging/holder.ts'
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
  const { maxMachinePromises: most, maxOpenPromises } = context.terms
  const byMachines = state.promises.filter(({ cause }) => cause === 'machine')
  if (byMachines.length >= most) return refuse('too-many-open-promises', { most })
  if (state.promises.length >= maxOpenPromises)
    return refuse('too-many-open-promises', { most: maxOpenPromises })
  const due = promised.due ?? endOfTheirNextDay(state.owner, context)
  const refusal = whyNotDue(due, context)
  if (refusal !== null) return { ok: false, refusal }
  // As far as the owner could name a date by themselves, and no further.
  const latest = latestNamed(state.owner, context)
  if (due > latest) return refuse('machine-promise-too-far', { by: latest })
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
