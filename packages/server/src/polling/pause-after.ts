import { minutes } from '@buckstop/domain'

/** In milliseconds, after so many tries of one thing: seconds at first, an hour in the end. */
export const pauseAfter = (tries: number): number => Math.min(minutes(60), 5_000 * 2 ** Math.min(tries, 12))
