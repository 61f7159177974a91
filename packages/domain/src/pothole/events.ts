import { escalationReason } from '../matter/parts.ts'
import { event, type EventIn } from '../matter/shape/event-type.ts'
import { caseId, count, id, moment, text, words } from '../matter/shape/fields.ts'
import { standingEvents } from '../matter/standing-events.ts'
import { z } from 'zod'
import { change, dated, ending, verdict } from './state.ts'

/** What happens in a pothole alone. */
const ownEvents = [
  event('potholeOpened', {
    id,
    reference: text,
    caseId,
    because: escalationReason,
    /** Whom the case came up to, and who owns it until somebody else accepts it. */
    leader: id,
    team: text,
    complainedAbout: z.array(id),
  }),
  /** The case rose further, so often in all since it was opened. */
  event('roseFurther', { rises: count }),
  /** What the case is about is known, or known otherwise now. */
  event('potholePlaced', { problem: text }),
  /** The cause came back after a reason why not, which goes before the member of the board. */
  event('causeFoundAgain', { cameBackFrom: id }),
  event('risenCaseEnded', { endedAt: moment }),
  event('potholeDated', { dated }),
  /** It did not come. */
  event('potholeDateMissed', { dated }),
  event('reasonDecided', { by: id, verdict, reason: words }),
  event('potholeEnded', { how: ending, by: id, words, change: change.nullable() }),
] as const

export const potholeEvents = [...standingEvents, ...ownEvents] as const

/** Everything that can have happened to a pothole. */
export type PotholeEvent = EventIn<typeof potholeEvents>
export type PotholeOpened = Extract<PotholeEvent, { readonly type: 'potholeOpened' }>
