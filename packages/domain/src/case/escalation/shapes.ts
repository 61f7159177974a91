import { z } from 'zod'
import { count, id, moment, object, words, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import { escalationReason, leadersDate, leadersStep } from '../state-shape.ts'
import type { EscalationEvent } from './events.ts'

export const escalationShapes = {
  caseEscalated: object<EventOf<'caseEscalated'>>()({
    type: z.literal('caseEscalated'),
    escalation: count,
    leader: id,
    insteadOf: id.exactOptional(),
    because: escalationReason,
    by: id.nullable(),
    words: words.nullable(),
    acknowledgeBy: moment,
  }),
  escalationAcknowledged: object<EventOf<'escalationAcknowledged'>>()({
    type: z.literal('escalationAcknowledged'),
    escalation: count,
    by: id,
  }),
  escalationUnacknowledged: object<EventOf<'escalationUnacknowledged'>>()({
    type: z.literal('escalationUnacknowledged'),
    escalation: count,
  }),
  escalationDelegated: object<EventOf<'escalationDelegated'>>()({
    type: z.literal('escalationDelegated'),
    escalation: count,
    by: id,
    to: id,
  }),
  escalationReported: object<EventOf<'escalationReported'>>()({
    type: z.literal('escalationReported'),
    escalation: count,
    by: id,
    said: words,
    done: words,
    final: yesOrNo,
  }),
  escalationDated: object<EventOf<'escalationDated'>>()({
    type: z.literal('escalationDated'),
    escalation: count,
    dated: leadersDate.nullable(),
  }),
  leadersDateMissed: object<EventOf<'leadersDateMissed'>>()({
    type: z.literal('leadersDateMissed'),
    escalation: count,
    step: leadersStep,
    due: moment,
    by: id,
  }),
  leaderHeardCustomer: object<EventOf<'leaderHeardCustomer'>>()({
    type: z.literal('leaderHeardCustomer'),
    escalation: count,
    contactId: id,
    right: yesOrNo,
  }),
  escalationEnded: object<EventOf<'escalationEnded'>>()({
    type: z.literal('escalationEnded'),
    escalation: count,
    because: z.enum(['heard', 'customersWord', 'finalPosition', 'lapsed', 'leaderReplaced']),
  }),
} satisfies ShapesOf<EscalationEvent>
