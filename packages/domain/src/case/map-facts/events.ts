import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { count, id, text, yesOrNo } from '../../matter/shape/fields.ts'

export const mapFactsEvents = [
  event('mapFactsRecorded', {
    problem: text.nullable(),
    facts: z.array(z.object({ fact: text, holds: yesOrNo.nullable() })),
    by: id,
  }),
  /** Which problem of the service map an issue is, as it was named then; null where that is not known. */
  event('problemSaid', { issue: count, problem: text.nullable(), by: id }),
  /** What holds of the customer is what the service map said no customer could be: what was proved of it is void. */
  event('ruledOutTurnedUp', { with: z.array(text), without: z.array(text) }),
  /** The customer is one whom the service map leaves without help; `leader` signed why, and answers for them. */
  event('strandedByMap', { key: text, leader: id, why: text }),
] as const

export type MapFactsEvent = EventIn<typeof mapFactsEvents>
