import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id, moment, words } from '../../matter/shape/fields.ts'
import { channel } from '../contact/channel.ts'

export const contactPlanEvents = [
  event('contactPlanSet', {
    by: id,
    channel,
    person: id,
    everyDays: count,
    words,
    reviewBy: moment,
  }),
  event('contactPlanChallenged', {}),
  /** `by` is null where nobody reviewed it in time. */
  event('contactPlanEnded', {
    by: id.nullable(),
    because: z.enum(['leader', 'notReviewed']),
    words: words.nullable(),
  }),
] as const

export type ContactPlanEvent = EventIn<typeof contactPlanEvents>
