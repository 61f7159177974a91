import { z } from 'zod'
import { caseId, count, id, moment, object, remedy, words, yesOrNo } from '../shape/fields.ts'
import type { EventOf, ShapesOf } from '../shape/shapes-of.ts'
import { ending, outcome } from '../state-shape.ts'
import type { ResolutionEvent } from './events.ts'

export const resolutionShapes = {
  issueRaised: object<EventOf<'issueRaised'>>()({
    type: z.literal('issueRaised'),
    issue: count,
    words,
    origin: caseId.exactOptional(),
  }),
  resolutionProposed: object<EventOf<'resolutionProposed'>>()({
    type: z.literal('resolutionProposed'),
    issue: count,
    by: id,
    what: words,
    remedy: remedy.nullable(),
    outcome,
  }),
  verdictGiven: object<EventOf<'verdictGiven'>>()({
    type: z.literal('verdictGiven'),
    issue: count,
    verdict: z.enum(['solved', 'notSolved']),
    reason: words.nullable(),
    heardBy: id.nullable(),
  }),
  verdictObjectedTo: object<EventOf<'verdictObjectedTo'>>()({
    type: z.literal('verdictObjectedTo'),
    issue: count,
    reason: words.nullable(),
  }),
  issueLapsed: object<EventOf<'issueLapsed'>>()({
    type: z.literal('issueLapsed'),
    issue: count,
  }),
  issueEndedElsewhere: object<EventOf<'issueEndedElsewhere'>>()({
    type: z.literal('issueEndedElsewhere'),
    issue: count,
  }),
  issueWithdrawn: object<EventOf<'issueWithdrawn'>>()({
    type: z.literal('issueWithdrawn'),
    issue: count,
    reason: words.nullable(),
  }),
  finalPositionGiven: object<EventOf<'finalPositionGiven'>>()({
    type: z.literal('finalPositionGiven'),
    issue: count,
    by: id,
    position: words,
    reasons: words,
    outsideBody: words,
    outcome,
  }),
  noProblemFound: object<EventOf<'noProblemFound'>>()({
    type: z.literal('noProblemFound'),
    by: id,
    kind: z.enum(['spam', 'thanks', 'answered']),
    sampled: yesOrNo,
  }),
  sampleChecked: object<EventOf<'sampleChecked'>>()({
    type: z.literal('sampleChecked'),
    by: id,
    agreed: yesOrNo,
    reason: words.nullable(),
  }),
  sampleDated: object<EventOf<'sampleDated'>>()({
    type: z.literal('sampleDated'),
    by: moment,
    of: id.nullable(),
  }),
  sampleMissed: object<EventOf<'sampleMissed'>>()({
    type: z.literal('sampleMissed'),
    due: moment,
  }),
  issueReopened: object<EventOf<'issueReopened'>>()({
    type: z.literal('issueReopened'),
    issue: count,
  }),
  caseEnded: object<EventOf<'caseEnded'>>()({
    type: z.literal('caseEnded'),
    how: ending,
  }),
  caseReopened: object<EventOf<'caseReopened'>>()({
    type: z.literal('caseReopened'),
    because: z.enum(['customersWord', 'newFacts', 'objection', 'sample', 'takenApart']),
    contactId: id.nullable(),
    words: words.nullable(),
  }),
} satisfies ShapesOf<ResolutionEvent>
