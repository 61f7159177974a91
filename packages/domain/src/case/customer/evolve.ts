import type { LivingCase } from '../state.ts'
import type { CustomerEvent } from './events.ts'

export const evolveCustomer = (state: LivingCase, event: CustomerEvent): LivingCase => {
  switch (event.type) {
    case 'remedySoughtRecorded':
      return { ...state, remedySought: event.words }
    case 'vulnerabilityNoted':
      return {
        ...state,
        vulnerable: true,
        ...(event.inWriting === undefined ? {} : { inWriting: true }),
      }
    case 'representativeNamed':
      return { ...state, represented: true }
    case 'representationEnded':
      return { ...state, represented: false }
    case 'personComplainedAbout':
      return state.complainedAbout.includes(event.person)
        ? state
        : { ...state, complainedAbout: [...state.complainedAbout, event.person] }
    // Who may come in is asked of their links.
    case 'companionLetIn':
    case 'companionTakenBack':
    // The address itself is not kept in the state, which holds nothing personal.
    case 'addressCalledUnsafe':
    case 'addressCalledSafe':
      return state
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
