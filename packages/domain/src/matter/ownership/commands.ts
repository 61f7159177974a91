import type { PersonId } from '../../directory/directory.ts'
import type { ActorsOf } from '../actor.ts'
import type { OfferNumber, TextRef } from '../text.ts'
import type { Addressee } from '../parts.ts'

/** What moves ownership of any matter. */
export type TransferCommand =
  | { readonly type: 'offerTransfer'; readonly to: Addressee; readonly reason: TextRef | null }
  | { readonly type: 'acceptTransfer'; readonly offer: OfferNumber }
  | { readonly type: 'declineTransfer'; readonly offer: OfferNumber; readonly reason: TextRef }
  | { readonly type: 'withdrawTransfer'; readonly offer: OfferNumber }
  /**
   * A leader who got it from below, or who answers for an escalation, gives it to a named person, who
   * can't decline it. The leader stays answerable where an escalation of theirs is open.
   */
  | { readonly type: 'delegate'; readonly to: PersonId; readonly reason: TextRef | null }

/** The directory says that the owner, or the team, is not there for it any more; refused while both are. */
export interface ReplaceOwner {
  readonly type: 'replaceOwner'
}

export const transferActors: ActorsOf<TransferCommand> = {
  offerTransfer: ['person'],
  acceptTransfer: ['person'],
  declineTransfer: ['person'],
  withdrawTransfer: ['person'],
  delegate: ['person'],
}
