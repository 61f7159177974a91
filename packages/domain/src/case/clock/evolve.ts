import type { CaseEvent } from '../event.ts'
import { partsOf } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import { asZones, type SaidZone, withZone } from './zones.ts'

const having = ({ zones: _zones, ...state }: LivingCase, zones: readonly SaidZone[]): LivingCase => ({
  ...state,
  ...asZones(zones),
})

/** Whose clock is which, and whose it is where cases part. */
export const evolveClock = (state: LivingCase, event: CaseEvent): LivingCase => {
  const { zones = [] } = state
  switch (event.type) {
    case 'zoneSaid': {
      const { type: _type, ...said } = event
      return having(state, withZone(zones, said))
    }
    case 'released':
    case 'takenApart': {
      const parts = partsOf(state)
      return having(
        state,
        zones.filter(({ of }) => parts.includes(of)),
      )
    }
    default:
      return state
  }
}
