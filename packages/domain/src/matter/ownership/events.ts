import { addressee, ownerReason } from '../parts.ts'
import { count, id, moment, text, words, yesOrNo } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'

export const ownershipEvents = [
  event('transferOffered', {
    offer: count,
    by: id,
    to: addressee,
    reason: words.nullable(),
    expiresAt: moment,
    /** From a front door: goes to the receiving team's lead when nobody takes it. */
    frontDoor: yesOrNo,
  }),
  event('transferDeclined', { offer: count, by: id, reason: words }),
  event('transferWithdrawn', { offer: count, by: id }),
  event('transferExpired', { offer: count }),
  event('ownerChanged', {
    from: id,
    to: id,
    team: text,
    because: ownerReason,
    /** The offer it settles, where it settles one. */
    offer: count.nullable(),
  }),
  /** What was said to somebody of ours, who need not deal with it any further. */
  event('threatReported', { by: id, words }),
  /** It came back to somebody who had it before. */
  event('pingPongSeen', { person: id, times: count }),
  /** Its team is gone from the service map; the owner, who is of the ladder above, keeps it in the next that is left. */
  event('teamRemoved', { team: text, to: text }),
  /** The offer ends with the team that it was made to. */
  event('offeredTeamRemoved', { offer: count, team: text }),
] as const

export type OwnershipEvent = EventIn<typeof ownershipEvents>
