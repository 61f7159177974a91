import { caseId, id, moment, words } from '../../matter/shape/fields.ts'
import { event, type EventIn } from '../../matter/shape/event-type.ts'

export const potholeAnswerEvents = [
  /** Something was changed that made the case rise, and holds since then; or (null) it is said why nothing is. */
  event('potholeAnswered', { pothole: id, by: id, words, since: moment.nullable(), meantFor: caseId }),
] as const

export type PotholeAnswerEvent = EventIn<typeof potholeAnswerEvents>
