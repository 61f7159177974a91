import type { Instant } from '../../time/instant.ts'
import type { ActorsOf } from '../actor.ts'
import type { Context } from '../context.ts'
import { unfold } from '../evolve-standing.ts'
import { accept, type Decision, refuse } from '../refusal.ts'
import type { Standing } from '../standing.ts'
import type { StandingEvent } from '../standing-events.ts'
import type { PromiseNumber, TextRef } from '../text.ts'
import { forTheCompany } from '../who.ts'
import { whyNotDue } from './due.ts'
import { findPromise, whoKeeps } from './keep.ts'
import { promise } from './make.ts'

/** What is done about a matter that has no customer, by when. Nobody can move its date. */
export type DeedCommand =
  | { readonly type: 'makePromise'; readonly what: TextRef; readonly due: Instant }
  | { readonly type: 'keepPromise'; readonly promise: PromiseNumber; readonly words: TextRef }

export const deedActors: ActorsOf<DeedCommand> = { makePromise: ['person'], keepPromise: ['person'] }

/** A deed is a promise: somebody's name stands on it, and a date. */
export const decideDeed = (
  state: Standing,
  command: DeedCommand,
  context: Context,
): Decision<StandingEvent> => {
  if (command.type === 'keepPromise') {
    const open = findPromise(state, command.promise)
    if (open === undefined) return refuse('no-such-promise')
    const person = whoKeeps(state, open, context)
    if (!person.ok) return person
    const evidence = { kind: 'words', words: command.words } as const
    return accept({ type: 'promiseKept', promise: open.promise, by: person.who, evidence })
  }
  const person = forTheCompany(state, context)
  if (!person.ok) return person
  const { maxOpenPromises: most } = context.terms
  if (state.promises.length >= most) return refuse('too-many-open-promises', { most })
  const { what, due } = command
  const refusal = whyNotDue(due, context)
  if (refusal !== null) return { ok: false, refusal }
  const by = person.who
  return unfold(state, context, promise({ kind: 'deed', by, recordedBy: by, what, remedy: null, due }))
}
