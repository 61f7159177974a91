import type { Context } from '../matter/context.ts'
import { whoKeeps } from '../matter/promise/keep.ts'
import { whyNotDue } from '../matter/promise/due.ts'
import { promise } from '../matter/promise/make.ts'
import { accept, refuse } from '../matter/refusal.ts'
import type { Decision } from '../matter/refusal.ts'
import { forTheCompany } from '../matter/who.ts'
import type { SystemicIssueCommand } from './commands.ts'
import type { SystemicIssueEvent } from './events.ts'
import { settleEscalations } from './next-step.ts'
import type { OpenSystemicIssue } from './state.ts'
import { unfold } from './unfold.ts'

type Of<Type extends SystemicIssueCommand['type']> = Extract<SystemicIssueCommand, { type: Type }>

/** A corrective action is a promise: somebody's name stands on it, and a date that nobody moves. */
export const decidePromise = (
  state: OpenSystemicIssue,
  { what, due }: Of<'makePromise'>,
  context: Context,
): Decision<SystemicIssueEvent> => {
  const person = forTheCompany(state, context)
  if (!person.ok) return person
  const { maxOpenPromises } = context.terms
  if (state.promises.length >= maxOpenPromises) {
    return refuse('too-many-open-promises', { most: maxOpenPromises })
  }
  const refusal = whyNotDue(due, context)
  if (refusal !== null) return { ok: false, refusal }
  const by = person.who
  const action = promise({ kind: 'deed', by, recordedBy: by, what, remedy: null, due })
  return unfold(state, context, action, settleEscalations)
}

export const decideKeep = (
  state: OpenSystemicIssue,
  { promise: number, words }: Of<'keepPromise'>,
  context: Context,
): Decision<SystemicIssueEvent> => {
  const open = state.promises.find((one) => one.promise === number)
  if (open === undefined) return refuse('no-such-promise')
  const person = whoKeeps(state, open, context)
  if (!person.ok) return person
  const evidence = { kind: 'words', words } as const
  return accept({ type: 'promiseKept', promise: number, by: person.who, evidence })
}
