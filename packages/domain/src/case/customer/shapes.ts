import { z } from 'zod'
import { id, object, words } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import type { CustomerEvent } from './events.ts'

export const customerShapes = {
  remedySoughtRecorded: object<EventOf<'remedySoughtRecorded'>>()({
    type: z.literal('remedySoughtRecorded'),
    words,
  }),
  vulnerabilityNoted: object<EventOf<'vulnerabilityNoted'>>()({
    type: z.literal('vulnerabilityNoted'),
    words,
    by: id.nullable(),
  }),
  representativeNamed: object<EventOf<'representativeNamed'>>()({
    type: z.literal('representativeNamed'),
    name: words,
    mandate: words,
    by: id.nullable(),
  }),
  representationEnded: object<EventOf<'representationEnded'>>()({
    type: z.literal('representationEnded'),
    by: id.nullable(),
  }),
  personComplainedAbout: object<EventOf<'personComplainedAbout'>>()({
    type: z.literal('personComplainedAbout'),
    person: id,
    by: id.nullable(),
  }),
  addressCalledUnsafe: object<EventOf<'addressCalledUnsafe'>>()({
    type: z.literal('addressCalledUnsafe'),
    of: z.enum(['email', 'phone']),
    by: id.nullable(),
  }),
  addressCalledSafe: object<EventOf<'addressCalledSafe'>>()({
    type: z.literal('addressCalledSafe'),
    of: z.enum(['email', 'phone']),
    by: id.nullable(),
  }),
} satisfies ShapesOf<CustomerEvent>
