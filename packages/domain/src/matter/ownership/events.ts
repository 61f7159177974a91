import { addressee, ownerReason } from '../parts.ts'
import { count, id, moment, text, words, yesOrNo } from '../shape/fields.ts'
import { event, type EventIn } from '../shape/event-type.ts'
import { whyOwner } from './reason.ts'

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

export const ownershipEvents = [
  event(
    'transferOffered',
    {
      offer: count,
      by: id,
      to: addressee,
      reason: words.nullable(),
      expiresAt: moment,
      /** From a front door: goes to the receiving team's lead when nobody takes it. */
      frontDoor: yesOrNo,
    },
    ({ by, to }, { person, matter }) =>
      `${person(by)} offered ${matter} to ${to.kind === 'team' ? to.team : person(to.person)}`,
  ),
  event(
    'transferDeclined',
    { offer: count, by: id, reason: words },
    ({ by }, { person, matter }) => `${person(by)} declined ${matter}`,
  ),
  event(
    'transferWithdrawn',
    { offer: count, by: id },
    ({ by }, { person }) => `${person(by)} withdrew the offer`,
  ),
  event('transferExpired', { offer: count }, 'Nobody took the offer in time'),
  event(
    'ownerChanged',
    {
      from: id,
      to: id,
      team: text,
      because: ownerReason,
      /** The offer it settles, where it settles one. */
      offer: count.nullable(),
    },
    ({ to, because }, { person, matter }) => `${person(to)} ${whyOwner[because](matter)}`,
  ),
  /** What was said to somebody of ours, who need not deal with it any further. */
  event(
    'threatReported',
    { by: id, words },
    ({ by }, { person, matter }) => `${person(by)} was threatened, and handed ${matter} up`,
  ),
  /** It came back to somebody who had it before. */
  event(
    'pingPongSeen',
    { person: id, times: count },
    (seen, { person, matter }) => `${capital(matter)} came back to ${person(seen.person)}, who had it before`,
  ),
  /** Its team is gone from the service map; the owner, who is of the ladder above, keeps it in the next that is left. */
  event(
    'teamRemoved',
    { team: text, to: text },
    ({ team, to }, { matter }) => `${team} is gone from the service map: ${matter} went up to ${to}`,
  ),
  /** The offer ends with the team that it was made to. */
  event(
    'offeredTeamRemoved',
    { offer: count, team: text },
    ({ team }) => `${team} is gone from the service map: the offer to it ended`,
  ),
] as const

export type OwnershipEvent = EventIn<typeof ownershipEvents>
