import { z } from 'zod'
import { count, id, moment, object, remedy, words } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import { meantFor, promiseKind } from '../state-shape.ts'
import type { PromiseEvent } from './events.ts'

export const promiseShapes = {
  promiseMade: object<EventOf<'promiseMade'>>()({
    type: z.literal('promiseMade'),
    promise: count,
    kind: promiseKind,
    by: id,
    recordedBy: id.nullable(),
    what: words,
    remedy: remedy.nullable(),
    due: moment,
    remindAt: moment,
    meantFor: meantFor.exactOptional(),
  }),
  promiseReminded: object<EventOf<'promiseReminded'>>()({
    type: z.literal('promiseReminded'),
    promise: count,
  }),
  promiseKept: object<EventOf<'promiseKept'>>()({
    type: z.literal('promiseKept'),
    promise: count,
    by: id,
    evidence: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('words'), words }),
      z.object({ kind: z.literal('conversation'), contactId: id }),
    ]),
  }),
  promiseBroken: object<EventOf<'promiseBroken'>>()({
    type: z.literal('promiseBroken'),
    promise: count,
  }),
  newDateProposed: object<EventOf<'newDateProposed'>>()({
    type: z.literal('newDateProposed'),
    promise: count,
    by: id,
    due: moment,
    reason: words,
  }),
  newDateAgreed: object<EventOf<'newDateAgreed'>>()({
    type: z.literal('newDateAgreed'),
    promise: count,
    due: moment,
    remindAt: moment,
  }),
  newDateRefused: object<EventOf<'newDateRefused'>>()({
    type: z.literal('newDateRefused'),
    promise: count,
  }),
  promiseReleased: object<EventOf<'promiseReleased'>>()({
    type: z.literal('promiseReleased'),
    promise: count,
  }),
} satisfies ShapesOf<PromiseEvent>
