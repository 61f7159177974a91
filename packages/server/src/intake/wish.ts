import type { CaseCommand, Instant, LivingCase, PersonId, Refusal, TextRef } from '@buckstop/domain'

/** What somebody wants besides being heard: to be rung by the owner, or to take it one level higher. */
export type Wish =
  | { readonly kind: 'call'; readonly slot?: Instant }
  | { readonly kind: 'higher'; readonly to: PersonId }

/** The same as a command to their case, in the words that it was asked with. */
export const commandOf = (wish: Wish, { owner }: LivingCase, words: TextRef): CaseCommand =>
  wish.kind === 'call'
    ? {
        type: 'requestCallBack',
        of: owner,
        what: words,
        due: null,
        ...(wish.slot === undefined ? {} : { slot: wish.slot }),
      }
    : { type: 'takeHigher', words, to: wish.to }

/** Their case does not do what they want, so nothing of it was taken in: their words are theirs to send otherwise. */
export class WishRefusedError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`what was wanted with a contact was refused: ${refusal.code}`)
    this.name = 'WishRefusedError'
    this.refusal = refusal
  }
}
