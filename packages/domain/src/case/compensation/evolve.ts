import type { CaseEvent } from '../event.ts'
import type { LivingCase } from '../state.ts'

/** What they were brought by the company's own rule, in its currency of now. */
export const evolveCompensated = (state: LivingCase, event: CaseEvent): LivingCase => {
  if (event.type !== 'promiseKept' || event.amount === undefined) return state
  const { currency, minor } = event.amount
  const before = state.compensated?.currency === currency ? state.compensated.minor : 0
  return { ...state, compensated: { currency, minor: before + minor } }
}
