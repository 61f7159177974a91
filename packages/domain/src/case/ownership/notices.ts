import { has, type NoticesOf, toPerson } from '../notice/notices-of.ts'
import type { OwnershipEvent } from '../../matter/ownership/events.ts'

export const ownershipNotices: NoticesOf<OwnershipEvent> = {
  transferOffered: {
    staff: ({ to, offer, expiresAt }) => [{ to, message: { type: 'offered', offer, expiresAt } }],
  },
  transferDeclined: {
    staff: ({ offer, by }, { after }) => [toPerson(after.owner, { type: 'offerDeclined', offer, by })],
  },
  transferExpired: {
    staff: ({ offer }, { after }) => [toPerson(after.owner, { type: 'offerExpired', offer })],
  },
  ownerChanged: {
    customer: ({ to, because }, { after, all }) =>
      has(all, 'caseReopened') || has(all, 'caseOpenedApart') || to !== after.owner
        ? []
        : [{ type: 'ownerChanged', owner: to, because }],
    staff: ({ from, to, because }) => [
      toPerson(to, { type: 'youOwnIt', because }),
      toPerson(from, { type: 'itMovedOn', owner: to, because }),
    ],
  },
  offeredTeamRemoved: {
    staff: ({ offer, team }, { before, after }) =>
      after.owner === before.owner
        ? [toPerson(after.owner, { type: 'offeredTeamRemoved', offer, team })]
        : [],
  },
}
