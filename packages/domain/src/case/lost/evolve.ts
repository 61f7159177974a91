import type { Instant } from '../../time/instant.ts'
import type { CaseEvent } from '../event.ts'
import { partsOf } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import { asLost, type Lost, withCost, withLeaving } from './cost.ts'

const having = ({ cost: _cost, leaving: _leaving, ...state }: LivingCase, lost: Lost): LivingCase => ({
  ...state,
  ...lost,
})

/** What was said of it, and whose it is where cases part. */
export const evolveLost = (state: LivingCase, event: CaseEvent, at: Instant): LivingCase => {
  const { cost = [], leaving = [] } = state
  switch (event.type) {
    case 'costSaid': {
      const { type: _type, ...said } = event
      return having(state, asLost(withCost(cost, { ...said, at }), leaving))
    }
    case 'leavingSaid':
      return having(state, asLost(cost, withLeaving(leaving, { of: event.of, by: event.by, at })))
    case 'released':
    case 'takenApart': {
      const parts = partsOf(state)
      const ours = ({ of }: { readonly of: string }): boolean => parts.includes(of)
      return having(state, asLost(cost.filter(ours), leaving.filter(ours)))
    }
    default:
      return state
  }
}
