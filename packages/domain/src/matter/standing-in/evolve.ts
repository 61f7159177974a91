import type { Standing } from '../standing.ts'
import type { Due, Escalation } from '../parts.ts'
import type { HandedToStandIn } from './events.ts'

/** What somebody had to do by then is whoever's stands in for them. */
export const handedOn = (due: Due | null, { from, to }: HandedToStandIn): Due | null =>
  due?.of === from ? { ...due, of: to } : due

export const evolveStandingIn = <Stands extends Standing>(
  state: Stands,
  { from, to, escalations, promises }: HandedToStandIn,
): Stands => {
  const ledBy = (escalation: Escalation): Escalation => ({
    ...escalation,
    leader: to,
    insteadOf: escalation.insteadOf ?? from,
    // Nobody reports to themselves.
    delegatedTo: to === state.owner ? null : escalation.delegatedTo,
  })
  return {
    ...state,
    escalations: state.escalations.map((one) => (escalations.includes(one.escalation) ? ledBy(one) : one)),
    promises: state.promises.map((one) => (promises.includes(one.promise) ? { ...one, by: to } : one)),
  }
}
