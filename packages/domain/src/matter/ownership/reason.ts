/** Why a matter changed hands: by acceptance, or upward. */
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
