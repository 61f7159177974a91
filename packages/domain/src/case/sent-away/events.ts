import { event } from '../../matter/shape/event-type.ts'
import { moment, text } from '../../matter/shape/fields.ts'

export const sentAwayEvents = [
  /** By the customer's word, at a door of ours. `door` and `when` only where they named them. */
  event('sentAwayReported', { door: text.nullable(), team: text, when: moment.nullable() }),
] as const
