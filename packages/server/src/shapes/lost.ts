import { z } from '@hono/zod-openapi'
import { mostOfCost } from '@buckstop/domain'
import { moment } from './basics.ts'
import { personCard } from './people.ts'

const upTo = (most: number) => z.int().min(0).max(most)
const seconds = z.int().min(0).openapi({ description: 'In seconds.' })

const costFields = {
  minutesWaited: upTo(mostOfCost.minutesWaited).nullable(),
  minutesTalked: upTo(mostOfCost.minutesTalked).nullable(),
  trips: upTo(mostOfCost.trips).nullable(),
  daysWithout: upTo(mostOfCost.daysWithout).nullable().openapi({ description: 'Days without the thing.' }),
}

export const costNumbers = z.object(costFields).openapi('CostNumbers', {
  description:
    'What it cost the customer as it was said at once; null of what was left out, all where it was taken back.',
})

/** At least one of them. */
export const costSaid = z.strictObject({
  minutesWaited: costFields.minutesWaited.default(null),
  minutesTalked: costFields.minutesTalked.default(null),
  trips: costFields.trips.default(null),
  daysWithout: costFields.daysWithout.default(null),
})

export const lost = z
  .object({
    said: z
      .array(z.object({ ...costFields, at: moment, by: personCard.nullable() }))
      .openapi({ description: 'As the customer says (`by` null), or as one of us heard them say.' }),
    calls: z
      .object({
        count: z.int(),
        waited: seconds,
        talked: seconds,
        inAll: seconds.openapi({
          description: 'In calls of which only the whole length is known; none of it is in the other two.',
        }),
      })
      .nullable()
      .openapi({ description: 'As our lines and the records of calls have it, of the last 190 days.' }),
    leaving: z
      .array(z.object({ at: moment, by: personCard.nullable() }))
      .openapi({ description: 'Customers who said that they are leaving; `by` heard it, null wrote it.' }),
  })
  .openapi('Lost', { description: 'What the case cost its customer. No clock and no order hangs on it.' })
