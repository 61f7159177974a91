import type { LivingCase, OutOfReach } from '../state.ts'

/** Whoever still has to be reached in one of them has to be in both, by the sooner date. */
export const joinReturned = (
  one: OutOfReach | undefined,
  other: OutOfReach | undefined,
): Pick<LivingCase, 'returned'> => {
  const both = [one, other].filter((each) => each !== undefined)
  const [first] = both.toSorted((a, b) => order(a).localeCompare(order(b)))
  return first === undefined ? {} : { returned: first }
}

/** Those with a date first, by that; then those that still need one; then those who were reached. */
const order = ({ reachBy, reachedAt, at }: OutOfReach): string =>
  reachBy !== null ? `0 ${reachBy}` : reachedAt === null ? `1 ${at}` : `2 ${reachedAt}`
