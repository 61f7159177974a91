import { z } from 'zod'
import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { caseId, count, id, moment, remedy, text, words, yesOrNo } from '../../matter/shape/fields.ts'
import { ending, noProblem, outcome, reopenedBecause, verdict } from './outcome.ts'

export const resolutionEvents = [
  event('issueRaised', {
    issue: count,
    words,
    /** The joined case through whose link it was raised; left out for this one's own. */
    origin: caseId.exactOptional(),
  }),
  /** What was done wrong in dealing with this case, and not what it was about; `team` is where that came about. */
  event('issueOfHandling', { issue: count, team: text, heardBy: id.nullable() }),
  event('resolutionProposed', { issue: count, by: id, what: words, remedy: remedy.nullable(), outcome }),
  event('verdictGiven', {
    issue: count,
    verdict,
    reason: words.nullable(),
    /** Who heard it, where it was given by voice; the customer gets it confirmed and may object in one step. */
    heardBy: id.nullable(),
    /** Whoever answers for what a leader was brought wrote it down: it waits for the customer's own word. */
    reported: z.literal(true).exactOptional(),
  }),
  event('verdictObjectedTo', { issue: count, reason: words.nullable() }),
  event('issueLapsed', { issue: count }),
  /** Imported history: it had ended where it came from, by whose word nobody knows here. */
  event('issueEndedElsewhere', { issue: count }),
  event('issueWithdrawn', { issue: count, reason: words.nullable() }),
  event('finalPositionGiven', {
    issue: count,
    by: id,
    position: words,
    reasons: words,
    /** The outside body that the customer can turn to. */
    outsideBody: words,
    outcome,
  }),
  event('noProblemFound', {
    by: id,
    kind: noProblem,
    sampled: yesOrNo,
    /** Why it is no complaint; left out by older versions, which did not ask. */
    reason: words.exactOptional(),
  }),
  event('sampleChecked', { by: id, agreed: yesOrNo, reason: words.nullable() }),
  /** By when the sample is looked at, and the leader it went up to; null where the team does. */
  event('sampleDated', { by: moment, of: id.nullable() }),
  event('sampleMissed', { due: moment }),
  /** It had been settled, and the customer, new facts or a second look opened it again. */
  event('issueReopened', { issue: count }),
  event('caseEnded', { how: ending }),
  event('caseReopened', {
    because: reopenedBecause,
    contactId: id.nullable(),
    /** The new facts, or what the customer said with it, where that is no contact. */
    words: words.nullable(),
  }),
] as const

export type ResolutionEvent = EventIn<typeof resolutionEvents>
