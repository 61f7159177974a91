import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { caseId, count, id, moment, money, words, yesOrNo } from '../../matter/shape/fields.ts'
import { remedyWhat } from './state.ts'

const wanted = { of: caseId, issue: count, what: remedyWhat, amount: money.nullable(), words }

export const remedyEvents = [
  event('remedyGranted', {
    remedy: count,
    id,
    ...wanted,
    by: id,
    /** The promise to deliver it. */
    promise: count,
    /** By authority of their own, at somebody's request, or before asking since it could not wait. */
    within: z.discriminatedUnion('as', [
      z.object({ as: z.literal('authority') }),
      z.object({ as: z.literal('request'), request: count }),
      z.object({ as: z.literal('actedFirst'), because: z.enum(['danger', 'stranded']), reason: words }),
    ]),
    insteadOf: count.nullable(),
  }),
  event('remedyRequested', {
    request: count,
    id,
    ...wanted,
    by: id,
    reason: words,
    to: id,
    due: moment,
    deliverBy: moment,
    /** What it is above: a limit by its id, or (null) what the service map gives. */
    limit: id.nullable(),
    /** Granted already, since it could not wait. */
    after: count.nullable(),
  }),
  /** Nobody answered in time. */
  event('remedyRequestRose', { request: count, from: id, to: id, due: moment }),
  event('remedyRequestAnswered', { request: count, by: id, granted: yesOrNo, reason: words }),
  event('remedyPromised', { remedy: count, promise: count, by: id }),
  /** The promise that it kept is left out where that had been broken before. */
  event('remedyDelivered', { remedy: count, of: caseId, by: id, words, promise: count.exactOptional() }),
  event('remedyFailed', { remedy: count, of: caseId, by: id, reason: words }),
  /** `alone` where the company has nobody but the doer. */
  event('remedyChecked', { remedy: count, by: id, words, alone: yesOrNo }),
  event('remedyReleased', { remedy: count, by: id, words }),
] as const

export type RemedyEvent = EventIn<typeof remedyEvents>
