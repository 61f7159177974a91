import { z } from 'zod'
import { meantFor, promiseKind } from '../parts.ts'
import { count, id, moment, type Read, remedy, words } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'

const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), words }),
  z.object({ kind: z.literal('conversation'), contactId: id }),
])
/** How one sees that a promise was kept. */
export type Evidence = Read<typeof evidence>

export const promiseEvents = [
  event(
    'promiseMade',
    {
      promise: count,
      kind: promiseKind,
      /** Whose promise it is: the one who has to keep it. */
      by: id,
      recordedBy: id.nullable(),
      what: words,
      remedy: remedy.nullable(),
      due: moment,
      remindAt: moment,
      /** Whom it is made to, where cases have joined. */
      meantFor: meantFor.exactOptional(),
    },
    ({ kind, by }, { person }) =>
      kind === 'callBack'
        ? `${person(by)} calls the customer back`
        : `${person(by)} promised the customer something`,
  ),
  event('promiseReminded', { promise: count }, 'A promise is due soon: its maker was reminded'),
  event(
    'promiseKept',
    { promise: count, by: id, evidence },
    ({ by }, { person }) => `${person(by)} kept a promise`,
  ),
  event('promiseBroken', { promise: count }, 'A promise was broken'),
  event(
    'newDateProposed',
    { promise: count, by: id, due: moment, reason: words },
    ({ by }, { person }) => `${person(by)} asked the customer for another date`,
  ),
  event(
    'newDateAgreed',
    { promise: count, due: moment, remindAt: moment },
    'The customer agreed to another date',
  ),
  event('newDateRefused', { promise: count }, 'The customer did not agree to another date'),
  /** The customer's own word ended the case before it was due, or the matter is over: nothing is owed any more. */
  event('promiseReleased', { promise: count }, 'A promise needs keeping no more'),
] as const

export type PromiseEvent = EventIn<typeof promiseEvents>
