import type { Sight } from '../../../sight/customer/sight.ts'

/** Whether we know a number of theirs. Where somebody else may have left it in their case, theirs is asked for. */
export const isRingable = ({ state, others }: Sight): boolean =>
  others === null && state.ways.includes('phone')
