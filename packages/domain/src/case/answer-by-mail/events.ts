import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { id } from '../../matter/shape/fields.ts'
import { whyUnsent } from './why-unsent.ts'

export const answerByMailEvents = [
  /** What came by mail as an answer of theirs went to nobody. */
  event('answerUnsent', { by: id, because: whyUnsent }),
] as const

export type AnswerByMailEvent = EventIn<typeof answerByMailEvents>
