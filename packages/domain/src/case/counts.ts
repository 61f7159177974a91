import type { StandingCounts } from '../matter/standing-counts.ts'

export interface Counts extends StandingCounts {
  readonly contacts: number
  /** The highest number given to an issue; numbers are never given twice. */
  readonly issues: number
  /** How often the customer had to tell the whole story; 1 from the opening. */
  readonly timesTold: number
  /** How often they did not hear from us when we had said; no promise that a person made. */
  readonly nextWordsMissed: number
  readonly reopenings: number
}
