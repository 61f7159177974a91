import type { Context } from '../../matter/context.ts'
import { shutUntil, type ShutUntil } from '../../matter/escalation/gate.ts'
import type { Escalation } from '../../matter/parts.ts'
import type { LivingCase } from '../state.ts'

/** Of joined cases, whoever holds the link of one waits for nobody who was asked in another's. */
const theirs = ({ escalations }: LivingCase, { actor }: Context): readonly Escalation[] => {
  const only = actor.kind === 'customer' ? actor.only : undefined
  return only === undefined
    ? escalations
    : escalations.filter(({ of }) => of === undefined || only.includes(of))
}

/** Until when the next level waits for the last; null where it is open, as it always is while somebody is in danger. */
export const nextLevelShut = (state: LivingCase, context: Context): ShutUntil | null =>
  state.danger === null
    ? shutUntil(state, theirs(state, context), context, ({ answered }) => answered === true)
    : null
