import { hours, minutes } from '@buckstop/domain'

/** After each try that failed; together about three days. */
const pauses: readonly number[] = [
  5_000,
  minutes(5),
  minutes(30),
  hours(2),
  hours(5),
  hours(10),
  hours(14),
  hours(18),
  hours(22),
]

/** One at once, and one after each pause. */
export const mostTries = pauses.length + 1

const longestAsked = hours(24)

/**
 * How long to wait after so many tries, in milliseconds, up to a fifth more, so that what failed together does not come
 * back together; null where that was the last.
 * @param asked what the other side asked for, in milliseconds
 * @param random from 0 to 1
 */
export const pauseAfterTries = (tries: number, asked: number, random: number): number | null => {
  const pause = pauses[tries - 1]
  if (pause === undefined) return null
  return Math.round(Math.max(pause, Math.min(asked, longestAsked)) * (1 + random / 5))
}
