/** What is counted in any matter. Numbers that were given are never given twice. */
export interface StandingCounts {
  readonly offers: number
  readonly asks: number
  readonly promises: number
  readonly promisesKept: number
  readonly promisesBroken: number
  readonly escalations: number
  readonly pingPongs: number
  readonly transfers: number
}
