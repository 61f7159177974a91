import type { Issue, LivingCase } from '../state.ts'

/** Ended by the customer's own word, by our final position, or since it never was a complaint. */
const isAnswered = ({ state }: Issue): boolean => {
  switch (state.kind) {
    case 'withdrawn':
    case 'finalPosition':
    case 'noProblem':
    case 'endedElsewhere':
      return true
    case 'solved':
      return state.heardBy === null
    default:
      return false
  }
}

/**
 * Whether what a regulator asks is still owed. A verdict that one of us wrote down and silence end the case, and answer
 * no complaint. One that went into another case is owed there.
 */
const isOwedToRegulator = (state: LivingCase): boolean =>
  state.kind === 'open' || (state.mergedInto === null && !state.issues.every(isAnswered))

/** What still counts of a case; nothing where no profile was there. */
export const regulatorClocks = (state: LivingCase) =>
  state.regulator !== undefined && isOwedToRegulator(state) ? state.regulator.clocks : []
