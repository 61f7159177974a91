import type { PersonId, TeamName } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { OfferNumber, TextRef } from '../text.ts'

export type Addressee =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'team'; readonly team: TeamName }

/** Why the case changed hands: by acceptance, or upward. */
export const ownerReasons = [
  'opened',
  'accepted',
  'declinedThrice',
  'offerExpired',
  'ownerLeft',
  'ownerAbsent',
  'onLeave',
  'complaintAbout',
  'delegated',
  'reopened',
  'takenApart',
  'teamRemoved',
  // Somebody of ours was threatened and handed it to their lead; nothing of it is held against the customer.
  'threat',
] as const
export type OwnerReason = (typeof ownerReasons)[number]

export type OwnershipEvent =
  | {
      readonly type: 'transferOffered'
      readonly offer: OfferNumber
      readonly by: PersonId
      readonly to: Addressee
      readonly reason: TextRef | null
      readonly expiresAt: Instant
      /** From a front door: goes to the receiving team's lead when nobody takes it. */
      readonly frontDoor: boolean
    }
  | {
      readonly type: 'transferDeclined'
      readonly offer: OfferNumber
      readonly by: PersonId
      readonly reason: TextRef
    }
  | { readonly type: 'transferWithdrawn'; readonly offer: OfferNumber; readonly by: PersonId }
  | { readonly type: 'transferExpired'; readonly offer: OfferNumber }
  | {
      readonly type: 'ownerChanged'
      readonly from: PersonId
      readonly to: PersonId
      readonly team: TeamName
      readonly because: OwnerReason
      /** The offer it settles, where it settles one. */
      readonly offer: OfferNumber | null
    }
  /** What was said to somebody of ours, who need not deal with it any further. */
  | { readonly type: 'threatReported'; readonly by: PersonId; readonly words: TextRef }
  /** The case came back to somebody who had it before. */
  | { readonly type: 'pingPongSeen'; readonly person: PersonId; readonly times: number }
  /** Its team is gone from the service map; the owner, who is of the ladder above, keeps it in the next that is left. */
  | { readonly type: 'teamRemoved'; readonly team: TeamName; readonly to: TeamName }
  /** The offer ends with the team that it was made to. */
  | { readonly type: 'offeredTeamRemoved'; readonly offer: OfferNumber; readonly team: TeamName }
