import type { PersonId } from '../../directory/directory.ts'
import type { Context } from '../../matter/context.ts'
import { raise } from '../../matter/escalation/raise.ts'
import { whyNotDue } from '../../matter/promise/due.ts'
import { accept, type Decision, type Refusal, refuse } from '../../matter/refusal.ts'
import { anyoneUnblamed, forTheCompany, leader } from '../../matter/who.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'
import { happens, unfold } from '../unfold.ts'
import type { RemedyCommand } from './commands.ts'
import { findRemedy } from './find.ts'
import { promiseAgain, soonFor } from './promise-again.ts'
import { type Granted, isOwed } from './state.ts'

type Of<Type> = Extract<RemedyCommand, { readonly type: Type }>

/** Nobody else works here who could look at it. */
const isAlone = (state: LivingCase, doer: PersonId | null, { directory }: Context): boolean =>
  [...directory.people.values()].every(
    ({ id, active }) => id === doer || !active || state.complainedAbout.includes(id),
  )

/** What failed once is looked at by another before it is handed over again; what failed twice a leader releases. */
const whyNotAgain = (state: LivingCase, one: Granted, person: PersonId, context: Context): Refusal | null => {
  if (one.failures >= 1 && one.checkedBy === null) return refuse('check-first').refusal
  if (one.failures >= 1 && one.checkedBy === person && !isAlone(state, person, context))
    return refuse('checker-delivers').refusal
  return one.failures >= 2 && one.releasedBy === null ? refuse('release-first').refusal : null
}

export const decideDeliver = (
  state: LivingCase,
  { remedy, words }: Of<'deliverRemedy'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const one = findRemedy(state, remedy)
  if (one === undefined || !isOwed(one)) return refuse('no-such-remedy')
  const by = person.who
  const refusal = whyNotAgain(state, one, by, context)
  if (refusal !== null) return { ok: false, refusal }
  const kept: readonly CaseEvent[] =
    one.promise === null
      ? []
      : [{ type: 'promiseKept', promise: one.promise, by, evidence: { kind: 'words', words } }]
  const delivered: CaseEvent = {
    type: 'remedyDelivered',
    remedy,
    of: one.of,
    by,
    words,
    ...(one.promise === null ? {} : { promise: one.promise }),
  }
  return accept(...kept, delivered)
}

/**
 * It did not arrive, or was not right. An open promise of it stands, by its date, and where none is open there is one
 * again, since they still wait; the second time a leader answers for it.
 */
export const decideFail = (
  state: LivingCase,
  { remedy, reason }: Of<'failRemedy'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const one = findRemedy(state, remedy)
  if (one === undefined || one.state === 'failed' || one.state === 'replaced') return refuse('no-such-remedy')
  const failed = happens({ type: 'remedyFailed', remedy, of: one.of, by: person.who, reason })
  const { owner } = state
  const again = one.promise === null ? [promiseAgain(one, owner, soonFor(owner, context), null)] : []
  // After an end nothing rises any more.
  const rises = state.kind !== 'ended' && one.failures > 0 ? [raise({ because: 'promiseBroken' })] : []
  return unfold(state, context, failed, ...again, ...rises)
}

export const decideCheck = (
  state: LivingCase,
  { remedy, words }: Of<'checkRemedy'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = anyoneUnblamed(state, context)
  if (!person.ok) return person
  const one = findRemedy(state, remedy)
  if (one === undefined || !isOwed(one) || one.failures === 0 || one.checkedBy !== null)
    return refuse('no-such-remedy')
  const by = person.who
  const isDoer = by === one.doer
  if (isDoer && !isAlone(state, one.doer, context)) return refuse('own-check')
  return accept({ type: 'remedyChecked', remedy, by, words, alone: isDoer })
}

export const decideRelease = (
  state: LivingCase,
  { remedy, words }: Of<'releaseRemedy'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = leader(state, context)
  if (!person.ok) return person
  const one = findRemedy(state, remedy)
  if (one === undefined || !isOwed(one) || one.failures < 2 || one.releasedBy !== null)
    return refuse('no-such-remedy')
  return accept({ type: 'remedyReleased', remedy, by: person.who, words })
}

export const decidePromiseAgain = (
  state: LivingCase,
  { remedy, due }: Of<'promiseRemedy'>,
  context: Context,
): Decision<CaseEvent> => {
  const person = forTheCompany(state, context)
  if (!person.ok) return person
  const one = findRemedy(state, remedy)
  if (one === undefined || !isOwed(one)) return refuse('no-such-remedy')
  const refusal = whyNotDue(due, context)
  if (refusal !== null) return { ok: false, refusal }
  if (one.promise !== null) return refuse('promise-open')
  const { maxOpenPromises: most } = context.terms
  if (state.promises.length >= most) return refuse('too-many-open-promises', { most })
  return unfold(state, context, promiseAgain(one, person.who, due, person.who))
}
