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

/** It ended by the customer's own word or our last one; that it never was a complaint is no answer to one. */
export const wasAnswered = ({ kind, issues }: LivingCase): boolean =>
  kind === 'ended' &&
  issues.every((issue) => isAnswered(issue) && !['noProblem', 'endedElsewhere'].includes(issue.state.kind))

/**
 * Whether what a regulator asks is still owed. A verdict that one of us wrote down and silence end the case, and answer
 * no complaint. One that went into another case is owed there.
 */
const isOwedToRegulator = (state: LivingCase): boolean =>
  state.kind === 'open' || (state.mergedInto === null && !state.issues.every(isAnswered))

/** What a letter has to answer is owed whatever they called solved; not of what they took back, or was no complaint. */
const isLetterOwed = (state: LivingCase): boolean =>
  state.kind === 'open' ||
  (state.mergedInto === null &&
    state.issues.some(({ state: { kind } }) => !['withdrawn', 'noProblem', 'endedElsewhere'].includes(kind)))

/** What still counts of a case; nothing where no profile was there. */
export const regulatorClocks = (state: LivingCase) =>
  (state.regulator?.clocks ?? []).filter(({ endsWith }) =>
    endsWith === 'answer' || endsWith === 'firstWord' ? isOwedToRegulator(state) : isLetterOwed(state),
  )
