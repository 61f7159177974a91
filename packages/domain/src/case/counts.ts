export interface Counts {
  readonly contacts: number
  /** The highest number given to an issue; numbers are never given twice. */
  readonly issues: number
  /** How often the customer had to tell the whole story; 1 from the opening. */
  readonly timesTold: number
  readonly offers: number
  readonly asks: number
  readonly promises: number
  readonly promisesKept: number
  readonly promisesBroken: number
  /** How often they did not hear from us when we had said; no promise that a person made. */
  readonly nextWordsMissed: number
  readonly escalations: number
  readonly pingPongs: number
  readonly transfers: number
  readonly reopenings: number
}
