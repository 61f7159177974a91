import type { LivingCase } from '../state.ts'
import type { StandingEvent } from './events.ts'

export const evolveStanding = (state: LivingCase, event: StandingEvent): LivingCase => {
  switch (event.type) {
    case 'remedySoughtRecorded':
      return { ...state, remedySought: event.words }
    case 'vulnerabilityNoted':
      return { ...state, vulnerable: true }
    case 'representativeNamed':
      return { ...state, represented: true }
    case 'representationEnded':
      return { ...state, represented: false }
    case 'personComplainedAbout':
      return state.complainedAbout.includes(event.person)
        ? state
        : { ...state, complainedAbout: [...state.complainedAbout, event.person] }
    default: {
      const unknown: never = event
      return unknown
    }
  }
}
