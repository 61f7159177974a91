import { z } from 'zod'
import { lateDays, meantFor, promiseCause, promiseKind } from '../parts.ts'
import { count, id, moment, money, type Read, remedy, words } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'

const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), words }),
  z.object({ kind: z.literal('conversation'), contactId: id }),
])
/** How one sees that a promise was kept. */
export type Evidence = Read<typeof evidence>

export const promiseEvents = [
  event('promiseMade', {
    promise: count,
    kind: promiseKind,
    /** Whose promise it is: the one who has to keep it. */
    by: id,
    recordedBy: id.nullable(),
    what: words,
    remedy: remedy.nullable(),
    due: moment,
    remindAt: moment,
    /** When the time begins that they chose for a call; left out where they chose none. */
    from: moment.exactOptional(),
    /** Whom it is made to, where cases have joined. */
    meantFor: meantFor.exactOptional(),
    /** Left out where one of us promised it. */
    cause: promiseCause.exactOptional(),
    /** Left out where no day adds anything to its amount. */
    late: lateDays.exactOptional(),
  }),
  event('promiseReminded', { promise: count }),
  event('promiseKept', {
    promise: count,
    by: id,
    evidence,
    /** What they were brought by the company's own rule; left out of all others. */
    amount: money.exactOptional(),
  }),
  event('promiseBroken', { promise: count }),
  event('newDateProposed', { promise: count, by: id, due: moment, reason: words }),
  event('newDateAgreed', { promise: count, due: moment, remindAt: moment }),
  event('newDateRefused', { promise: count }),
  /** The customer's own word ended the case before it was due, or the matter is over: nothing is owed any more. */
  event('promiseReleased', { promise: count }),
] as const

export type PromiseEvent = EventIn<typeof promiseEvents>
