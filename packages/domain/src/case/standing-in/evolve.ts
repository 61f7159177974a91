import type { Due, Escalation, LivingCase } from '../state.ts'
import type { HandedToStandIn } from './events.ts'

const handedOn = (due: Due | null, { from, to }: HandedToStandIn): Due | null =>
  due?.of === from ? { ...due, of: to } : due

export const evolveStandingIn = (state: LivingCase, event: HandedToStandIn): LivingCase => {
  const { from, to, escalations, promises } = event
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
    nextWord: handedOn(state.nextWord, event),
    takeUp: handedOn(state.takeUp, event),
  }
}
