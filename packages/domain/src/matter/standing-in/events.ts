import { z } from 'zod'
import { count, id, yesOrNo } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'

export const standingInEvents = [
  /**
   * Somebody went on leave, or was threatened and handed the case up: what they owed in it is somebody else's from now
   * on, by the same dates.
   */
  event('handedToStandIn', {
    /** Left out where it was leave. */
    because: z.literal('threat').exactOptional(),
    from: id,
    to: id,
    /** For which they answered as a leader. */
    escalations: z.array(count),
    promises: z.array(count),
    /**
     * They were called to danger, and one of us has not spoken with whoever is in it yet: the stand-in reads of it
     * now.
     */
    danger: yesOrNo,
  }),
] as const

export type HandedToStandIn = EventIn<typeof standingInEvents>
