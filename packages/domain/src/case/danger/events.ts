import { event, type EventIn } from '../../matter/shape/event-type.ts'
import { caseId, id, moment, words, yesOrNo } from '../../matter/shape/fields.ts'
import { dangerRole } from './state.ts'

export const dangerEvents = [
  event('dangerRaised', {
    words,
    by: id.nullable(),
    /** The case through whose link it was told, null for a word of ours; left out in a case that never joined another. */
    origin: caseId.nullable().exactOptional(),
    /** By when its owner, who is told with it, has to have read it; null in history. */
    readBy: moment.nullable(),
    /** By when one of us tries to reach them by voice; null in history. */
    tryBy: moment.nullable(),
    /**
     * It came without proof while the same network had people called already: from then on people are called, to
     * all that was gathered together. null calls them now.
     */
    gatheredUntil: moment.nullable(),
    /** Whether anybody who can be called was at work or on the rota at that moment. */
    somebodyAwake: yesOrNo,
  }),
  /** Called to it, beside the leader whom the case was brought to. */
  event('dangerTold', {
    person: id,
    as: dangerRole,
    readBy: moment,
    /** When the next one is called, unless somebody has read it; null where this changes nothing about that. */
    callNext: moment.nullable(),
  }),
  event('dangerRead', { by: id }),
  /** One of us tried by voice and did not reach them: by then one of us tries again. */
  event('dangerAttemptDated', { tryBy: moment }),
  /** Nobody tried in time. `by` had to; by `tryBy` somebody has to now. */
  event('dangerAttemptMissed', { due: moment, by: id, tryBy: moment }),
  event('dangerOver', { words, by: id }),
] as const

export type DangerEvent = EventIn<typeof dangerEvents>
