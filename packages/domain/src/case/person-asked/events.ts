import { caseId, count, id, moment } from '../../matter/shape/fields.ts'
import { event } from '../../matter/shape/event-type.ts'

export const personAskedEvents = [
  /** The promise says who comes, and by when; `of` is the case whose link the one who waits has. */
  event('personAskedFor', { promise: count, of: caseId }),
  /** The first word of one of us since they asked, whoever it was that was to come, and when it was said. */
  event('personCame', { by: id, of: caseId, askedAt: moment, spokeAt: moment }),
] as const
