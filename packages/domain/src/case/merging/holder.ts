import type { Context } from '../../matter/context.ts'
import { type Actor, speakerOf, throughOf } from '../../matter/actor.ts'
import type { OpenPromise } from '../../matter/parts.ts'
import type { Issue, LivingCase, TakenFrom } from '../state.ts'
import type { CaseId, TextRef } from '../../matter/text.ts'
import type { MeantFor } from '../../matter/parts.ts'

/** The case itself, and every one that went into it. */
export const partsOf = ({ id, absorbed }: Pick<LivingCase, 'id' | 'absorbed'>): readonly CaseId[] => [
  id,
  ...absorbed.flatMap(({ from, with: others = [] }) => [from, ...others]),
]

/** Whether somebody can be meant by it: they are parts of the case, or it was not said. */
export const areParts = (state: LivingCase, meantFor: MeantFor | undefined): boolean => {
  const parts = partsOf(state)
  return (meantFor ?? []).every((part) => parts.includes(part))
}

/** The case from which an issue came, and so whose words it is in. */
export const originOfIssue = (state: LivingCase, { issue, origin }: Issue): CaseId =>
  origin ?? state.absorbed.find(({ issues }) => issues.some(({ here }) => here === issue))?.from ?? state.id

/** Whom an open promise was made to. */
export const whomPromised = (state: LivingCase, { promise, meantFor }: OpenPromise): MeantFor =>
  meantFor === undefined
    ? [state.absorbed.find(({ promises }) => promises.some(({ here }) => here === promise))?.from ?? state.id]
    : meantFor

const onlyOf = ({ actor }: Context): readonly CaseId[] | undefined =>
  actor.kind === 'customer' ? actor.only : undefined

/** Whether whoever acts may speak for that issue: a customer who holds the link of another part of the case may not. */
export const isTheirIssue = (state: LivingCase, issue: Issue, context: Context): boolean =>
  onlyOf(context)?.includes(originOfIssue(state, issue)) ?? true

/** Whether a promise was made to whoever acts, and to nobody beside them. */
export const isTheirPromise = (state: LivingCase, promise: OpenPromise, context: Context): boolean => {
  const only = onlyOf(context)
  return only === undefined || (whomPromised(state, promise)?.every((whom) => only.includes(whom)) ?? false)
}

/**
 * Whether a customer may put back what was taken out of another case: whoever holds the part in which it was told, also
 * where that has joined cases of others. What was taken for somebody else's is not its holder's to put back, since the
 * case that it came from would show them what another person said.
 * @param apart the case that it became
 * @param side whether they hold the link of that case, or of the one it was taken from
 */
export const mayPutBack = (
  { only }: Extract<Actor, { kind: 'customer' }>,
  apart: CaseId,
  { as, writtenIn }: Pick<TakenFrom, 'as' | 'writtenIn'>,
  side: 'apart' | 'home',
): boolean => {
  if (side === 'apart' && as === 'somebodyElse') return false
  const theirs = side === 'apart' ? [apart, writtenIn] : [writtenIn]
  return theirs.every((part) => only?.includes(part) ?? true)
}

/**
 * Whose link whoever says something has; null where several cases have joined and nobody can tell, as of a machine that
 * showed none.
 */
export const saidBy = (state: LivingCase, { actor }: Context): CaseId | null =>
  state.absorbed.length === 0 ? (throughOf(actor) ?? state.id) : speakerOf(actor, state.id)

/** A further issue, by whoever holds the link through which they came. */
export const issueRaised = (state: LivingCase, context: Context, words: TextRef) => {
  const through = throughOf(context.actor)
  const origin = through === state.id ? undefined : through
  return {
    type: 'issueRaised',
    issue: state.counts.issues + 1,
    words,
    ...(origin === undefined ? {} : { origin }),
  } as const
}

/** The `meantFor` of an event; left out in a case that never joined another. */
export const meantIn = (
  state: LivingCase,
  { actor }: Context,
  meantFor: MeantFor | undefined,
): { readonly meantFor?: MeantFor } => {
  if (state.absorbed.length === 0) return {}
  if (meantFor !== undefined) return { meantFor }
  const speaker = speakerOf(actor, state.id)
  return { meantFor: speaker === null ? null : [speaker] }
}
