import type { Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'

/** Since when they wait for a person, or how long they did. What ends the case, or takes it elsewhere, ends the waiting. */
export const evolvePersonAsked = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const { personAsked: asked, ...rest } = state
  switch (event.type) {
    case 'personAskedFor': {
      // Who asks again, since nobody came, has waited from the first time on.
      const since = asked?.came === null ? asked.at : at
      return { ...state, personAsked: { promise: event.promise, at: since, came: null } }
    }
    case 'personCame':
      return asked === undefined ? state : { ...state, personAsked: { ...asked, came: { at, by: event.by } } }
    case 'caseEnded':
    case 'mergedInto':
      return asked?.came === null ? rest : state
    default:
      return state
  }
}
