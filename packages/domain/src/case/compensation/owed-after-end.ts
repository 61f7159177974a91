import { isCompensation, type OpenPromise } from '../../matter/parts.ts'
import { remedyOfPromise } from '../remedy/find.ts'
import type { EndedCase, LivingCase } from '../state.ts'

/** What no end takes from the customer: what is owed by the company's own rule, and what was granted to them. */
export const outlivesTheEnd = (state: LivingCase, open: OpenPromise): boolean =>
  isCompensation(open) || remedyOfPromise(state, open.promise) !== undefined

/** What is owed to them though the case has ended; of one that went into another, that one owes it. */
export const owedAfterTheEnd = (state: EndedCase): readonly OpenPromise[] =>
  state.mergedInto === null ? state.promises.filter((open) => outlivesTheEnd(state, open)) : []
