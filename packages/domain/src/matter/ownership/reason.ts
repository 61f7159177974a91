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

/** Why somebody owns it, as it goes on after their name. @param matter what a sentence calls it: "the case" */
export const whyOwner: Readonly<Record<OwnerReason, (matter: string) => string>> = {
  opened: (matter) => `owns ${matter} from its first moment`,
  accepted: (matter) => `accepted ${matter}`,
  declinedThrice: (matter) => `owns ${matter}: three offers were declined, so it went up`,
  offerExpired: (matter) => `owns ${matter}: the offer ran out, so it went up`,
  ownerLeft: (matter) => `owns ${matter}: its owner left`,
  ownerAbsent: (matter) => `owns ${matter}: its owner was absent too long`,
  onLeave: (matter) => `owns ${matter}: its owner is on leave`,
  complaintAbout: (matter) => `owns ${matter}: the complaint is about its owner`,
  delegated: (matter) => `was given ${matter} by its leader`,
  reopened: (matter) => `owns ${matter}, which is open again`,
  takenApart: (matter) => `owns ${matter}, which stands by itself again`,
  teamRemoved: (matter) => `owns ${matter}: its team is gone from the service map, so it went up`,
  threat: (matter) => `owns ${matter}: whoever had it was threatened, and need not deal with it any further`,
}
