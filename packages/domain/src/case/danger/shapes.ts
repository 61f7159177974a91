import { z } from 'zod'
import { caseId, id, moment, object, words, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import { dangerRole } from '../state-shape.ts'
import type { DangerEvent } from './events.ts'

export const dangerShapes = {
  dangerRaised: object<EventOf<'dangerRaised'>>()({
    type: z.literal('dangerRaised'),
    words,
    by: id.nullable(),
    origin: caseId.nullable().exactOptional(),
    readBy: moment.nullable(),
    tryBy: moment.nullable(),
    gatheredUntil: moment.nullable(),
    somebodyAwake: yesOrNo,
  }),
  dangerTold: object<EventOf<'dangerTold'>>()({
    type: z.literal('dangerTold'),
    person: id,
    as: dangerRole,
    readBy: moment,
    callNext: moment.nullable(),
  }),
  dangerRead: object<EventOf<'dangerRead'>>()({
    type: z.literal('dangerRead'),
    by: id,
  }),
  dangerAttemptDated: object<EventOf<'dangerAttemptDated'>>()({
    type: z.literal('dangerAttemptDated'),
    tryBy: moment,
  }),
  dangerAttemptMissed: object<EventOf<'dangerAttemptMissed'>>()({
    type: z.literal('dangerAttemptMissed'),
    due: moment,
    by: id,
    tryBy: moment,
  }),
  dangerOver: object<EventOf<'dangerOver'>>()({
    type: z.literal('dangerOver'),
    words,
    by: id,
  }),
} satisfies ShapesOf<DangerEvent>
