import type { Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import { partsOf } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import { onTheWayTo } from './on-the-way.ts'
import { asField, joinWaits, type Waiting } from './waiting.ts'

const withWaits = (
  { personAsked: _before, ...state }: LivingCase,
  waits: readonly Waiting[],
): LivingCase => ({
  ...state,
  ...asField(waits),
})

const isOver = ({ came }: Waiting): boolean => came !== null

/** Since when whoever asked waits for a person, or how long they did. What ends the case ends the waiting. */
export const evolvePersonAsked = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const { personAsked: waits = [] } = state
  switch (event.type) {
    case 'personAskedFor': {
      const others = waits.filter(({ of }) => of !== event.of)
      // Who asks again, since nobody came, has waited from the first time on.
      const before = waits.find(({ of, came }) => of === event.of && came === null)
      return {
        ...state,
        ...joinWaits(others, [
          before === undefined ? { of: event.of, at, came: null } : { ...before, again: at },
        ]),
      }
    }
    case 'personCame': {
      const came = { at: event.spokeAt, by: event.by }
      return withWaits(
        state,
        waits.map((one) => (one.of === event.of ? { ...one, came } : one)),
      )
    }
    case 'caseEnded':
    case 'mergedInto': {
      // Where the promise stays, as at an end that somebody only heard of, so does the wait.
      const stay = waits.filter((one) => isOver(one) || onTheWayTo(state, one.of).length > 0)
      return stay.length === waits.length ? state : withWaits(state, stay)
    }
    case 'released':
    case 'takenApart': {
      const parts = partsOf(state)
      return withWaits(
        state,
        waits.filter(({ of }) => parts.includes(of)),
      )
    }
    default:
      return state
  }
}
