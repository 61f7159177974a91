import type { LivingCase } from '../state.ts'
import type { ContactPlanEvent } from './events.ts'

export const evolveContactPlan = (state: LivingCase, event: ContactPlanEvent): LivingCase => {
  switch (event.type) {
    case 'contactPlanSet': {
      const { type: _type, ...plan } = event
      return { ...state, contactPlan: { ...plan, challenged: false } }
    }
    case 'contactPlanChallenged':
      return state.contactPlan === undefined
        ? state
        : { ...state, contactPlan: { ...state.contactPlan, challenged: true } }
    case 'contactPlanEnded': {
      const { contactPlan: _plan, ...others } = state
      return others
    }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
