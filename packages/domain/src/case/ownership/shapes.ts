import { z } from 'zod'
import { count, id, moment, object, text, words, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import { addressee, ownerReason } from '../state-shape.ts'
import type { OwnershipEvent } from './events.ts'

export const ownershipShapes = {
  transferOffered: object<EventOf<'transferOffered'>>()({
    type: z.literal('transferOffered'),
    offer: count,
    by: id,
    to: addressee,
    reason: words.nullable(),
    expiresAt: moment,
    frontDoor: yesOrNo,
  }),
  transferDeclined: object<EventOf<'transferDeclined'>>()({
    type: z.literal('transferDeclined'),
    offer: count,
    by: id,
    reason: words,
  }),
  transferWithdrawn: object<EventOf<'transferWithdrawn'>>()({
    type: z.literal('transferWithdrawn'),
    offer: count,
    by: id,
  }),
  transferExpired: object<EventOf<'transferExpired'>>()({
    type: z.literal('transferExpired'),
    offer: count,
  }),
  ownerChanged: object<EventOf<'ownerChanged'>>()({
    type: z.literal('ownerChanged'),
    from: id,
    to: id,
    team: text,
    because: ownerReason,
    offer: count.nullable(),
  }),
  threatReported: object<EventOf<'threatReported'>>()({
    type: z.literal('threatReported'),
    by: id,
    words,
  }),
  pingPongSeen: object<EventOf<'pingPongSeen'>>()({
    type: z.literal('pingPongSeen'),
    person: id,
    times: count,
  }),
  teamRemoved: object<EventOf<'teamRemoved'>>()({
    type: z.literal('teamRemoved'),
    team: text,
    to: text,
  }),
  offeredTeamRemoved: object<EventOf<'offeredTeamRemoved'>>()({
    type: z.literal('offeredTeamRemoved'),
    offer: count,
    team: text,
  }),
} satisfies ShapesOf<OwnershipEvent>
