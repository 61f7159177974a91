import { has, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { OwnerReason, OwnershipEvent } from './events.ts'

const reasons: Readonly<Record<OwnerReason, string>> = {
  opened: 'owns the case from its first moment',
  accepted: 'accepted the case',
  declinedThrice: 'owns the case: three offers were declined, so it went up',
  offerExpired: 'owns the case: the offer ran out, so it went up',
  ownerLeft: 'owns the case: its owner left',
  ownerAbsent: 'owns the case: its owner was absent too long',
  onLeave: 'owns the case: its owner is on leave',
  complaintAbout: 'owns the case: the complaint is about its owner',
  delegated: 'was given the case by its leader',
  reopened: 'owns the case, which is open again',
  takenApart: 'owns the case, which stands by itself again',
  teamRemoved: 'owns the case: its team is gone from the service map, so it went up',
  threat: 'owns the case: whoever had it was threatened, and need not deal with it any further',
}

export const ownershipNotices: NoticesOf<OwnershipEvent> = {
  transferOffered: {
    title: ({ by, to }, { person }) =>
      `${person(by)} offered the case to ${to.kind === 'team' ? to.team : person(to.person)}`,
    staff: ({ to, offer, expiresAt }) => [{ to, message: { type: 'offered', offer, expiresAt } }],
  },
  transferDeclined: {
    title: ({ by }, { person }) => `${person(by)} declined the case`,
    staff: ({ offer, by }, { after }) => [toPerson(after.owner, { type: 'offerDeclined', offer, by })],
  },
  transferWithdrawn: { title: ({ by }, { person }) => `${person(by)} withdrew the offer` },
  transferExpired: {
    title: 'Nobody took the offer in time',
    staff: ({ offer }, { after }) => [toPerson(after.owner, { type: 'offerExpired', offer })],
  },
  ownerChanged: {
    title: ({ to, because }, { person }) => `${person(to)} ${reasons[because]}`,
    customer: ({ to, because }, { after, all }) =>
      has(all, 'caseReopened') || has(all, 'caseOpenedApart') || to !== after.owner
        ? []
        : [{ type: 'ownerChanged', owner: to, because }],
    staff: ({ from, to, because }) => [
      toPerson(to, { type: 'youOwnIt', because }),
      toPerson(from, { type: 'itMovedOn', owner: to, because }),
    ],
  },
  threatReported: { title: ({ by }, { person }) => `${person(by)} was threatened, and handed the case up` },
  pingPongSeen: {
    title: (event, { person }) => `The case came back to ${person(event.person)}, who had it before`,
  },
  teamRemoved: {
    title: ({ team, to }) => `${team} is gone from the service map: the case went up to ${to}`,
  },
  offeredTeamRemoved: {
    title: ({ team }) => `${team} is gone from the service map: the offer to it ended`,
    staff: ({ offer, team }, { before, after }) =>
      after.owner === before.owner
        ? [toPerson(after.owner, { type: 'offeredTeamRemoved', offer, team })]
        : [],
  },
}
