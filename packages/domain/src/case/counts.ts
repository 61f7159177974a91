import { z } from 'zod'
import { count, type Read } from '../matter/shape/fields.ts'
import { standingCounts } from '../matter/standing-counts.ts'

export const counts = z.object({
  ...standingCounts.shape,
  contacts: count,
  /** The highest number given to an issue; numbers are never given twice. */
  issues: count,
  /** How often the customer had to tell the whole story; 1 from the opening. */
  timesTold: count,
  /** How often they did not hear from us when we had said; no promise that a person made. */
  nextWordsMissed: count,
  reopenings: count,
})
export type Counts = Read<typeof counts>
