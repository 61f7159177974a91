import { z } from 'zod'
import { count, id, words, yesOrNo } from '../../matter/shape/fields.ts'
import { event, type EventIn } from '../../matter/shape/event-type.ts'

const leaderTried = z.enum(['reached', 'noAnswer', 'notNow'])

export const answerableEvents = [
  /** The customer says whether it is right, of which their leader wrote down that it is; `heardBy` heard them say it. */
  event('leadersCallJudged', {
    escalation: count,
    right: yesOrNo,
    words: words.nullable(),
    heardBy: id.nullable(),
  }),
  /** They want no call. Where one of us wrote that down, the call stays owed. */
  event('leadersCallDeclined', {
    escalation: count,
    words: words.nullable(),
    heardBy: id.nullable(),
  }),
  /**
   * They asked for this leader, whose own line was tried: they speak with each other, nobody answered, or the leader said
   * themselves that it is not now. `by` wrote it down; null where a machine or the telephone did.
   */
  event('leaderTried', { escalation: count, leader: id, how: leaderTried, by: id.nullable() }),
  /** They have not said whether it is right, and are asked once more. */
  event('confirmationAskedAgain', { escalation: count }),
] as const

export type AnswerableEvent = EventIn<typeof answerableEvents>
