import { z } from 'zod'
import { count, type Read } from './shape/fields.ts'

/** What is counted in any matter. Numbers that were given are never given twice. */
export const standingCounts = z.object({
  offers: count,
  asks: count,
  promises: count,
  promisesKept: count,
  promisesBroken: count,
  escalations: count,
  pingPongs: count,
  transfers: count,
})
export type StandingCounts = Read<typeof standingCounts>

export const noneCounted: StandingCounts = {
  offers: 0,
  asks: 0,
  promises: 0,
  promisesKept: 0,
  promisesBroken: 0,
  escalations: 0,
  pingPongs: 0,
  transfers: 0,
}
