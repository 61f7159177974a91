import type { ActorsOf } from '../../matter/actor.ts'
import { type ReplaceOwner, transferActors, type TransferCommand } from '../../matter/ownership/commands.ts'
import type { TextRef } from '../../matter/text.ts'

export type OwnershipCommand =
  | TransferCommand
  /**
   * The owner, or who covers for them, was threatened by the customer and hands it to the lead above, who can't decline
   * it. Words of harm to themselves are no threat but danger: `raiseDanger`.
   */
  | { readonly type: 'handOverThreat'; readonly words: TextRef }
  | ReplaceOwner

export const ownershipActors: ActorsOf<OwnershipCommand> = {
  ...transferActors,
  handOverThreat: ['person'],
  replaceOwner: ['directory', 'clock', 'person'],
}
