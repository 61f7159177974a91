import { event } from '../../matter/shape/event-type.ts'
import { caseId, id } from '../../matter/shape/fields.ts'
import { cost } from './cost.ts'

export const lostEvents = [
  /** By the customer (null), or by whoever heard it of them; `of` is the case whose link they have. Without a number it is taken back. */
  event('costSaid', { by: id.nullable(), of: caseId, ...cost.shape }),
  event('leavingSaid', { by: id.nullable(), of: caseId }),
] as const
