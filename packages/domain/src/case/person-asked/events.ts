import { event } from '../../matter/shape/event-type.ts'
import { count, id, moment } from '../../matter/shape/fields.ts'

export const personAskedEvents = [
  /** The promise says who comes, and by when. */
  event('personAskedFor', { promise: count }),
  /** The first word of one of us since they asked, whoever it was that was to come. */
  event('personCame', { by: id, askedAt: moment }),
] as const
