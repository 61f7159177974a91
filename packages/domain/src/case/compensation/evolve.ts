import { findPromise } from '../../matter/promise/keep.ts'
import type { CaseEvent } from '../event.ts'
import { partsOf, whomPromised } from '../merging/holder.ts'
import type { LivingCase } from '../state.ts'
import { asCompensated, type Brought, withBrought } from './brought.ts'

const having = (
  { compensated: _compensated, ...state }: LivingCase,
  all: readonly Brought[],
): LivingCase => ({ ...state, ...asCompensated(all) })

/**
 * Whom the company's own rule brought what, and what of that stays where cases part.
 * @param before with the promise still open
 */
export const evolveCompensated = (before: LivingCase, state: LivingCase, event: CaseEvent): LivingCase => {
  const { compensated = [] } = state
  switch (event.type) {
    case 'promiseKept': {
      const open = findPromise(before, event.promise)
      if (event.amount === undefined || open === undefined) return state
      return having(state, withBrought(compensated, whomPromised(before, open), event.amount))
    }
    case 'released':
    case 'takenApart': {
      const parts = partsOf(state)
      return having(
        state,
        compensated.filter(({ of }) => of === null || parts.includes(of)),
      )
    }
    default:
      return state
  }
}
