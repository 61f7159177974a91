import type { Context } from '../../matter/context.ts'
import { type Refusal, refuse } from '../../matter/refusal.ts'
import type { Instant } from '../../time/instant.ts'
import { latestNamed } from '../next-word/rule.ts'
import type { LivingCase } from '../state.ts'

/**
 * Why a machine can't bring about a promise: it goes no further than the owner could name a date by themselves, and of
 * its kind there are few at a time, so that none of ours is refused for want of room. Null of anybody else.
 */
export const whyNotByMachine = (
  { owner, promises }: LivingCase,
  due: Instant,
  context: Context,
): Refusal | null => {
  if (context.actor.kind !== 'machine') return null
  const { maxMachinePromises: most } = context.terms
  if (promises.filter(({ cause }) => cause === 'machine').length >= most)
    return refuse('too-many-open-promises', { most }).refusal
  const latest = latestNamed(owner, context)
  return due > latest ? refuse('machine-promise-too-far', { by: latest }).refusal : null
}
