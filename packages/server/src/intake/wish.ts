import type {
  AskForPerson,
  CaseCommand,
  Instant,
  LivingCase,
  PersonId,
  Refusal,
  TextRef,
} from '@buckstop/domain'

/** What somebody wants besides being heard: to be rung by the owner, to take it one level higher, a person, or a leader. */
export type Wish =
  | { readonly kind: 'call'; readonly slot?: Instant }
  | { readonly kind: 'higher'; readonly to: PersonId }
  /** "A person, please": somebody named comes at once, or rings once somebody is there. */
  | { readonly kind: 'person' }
  /** A leader by name or title, whose own telephone rings now. */
  | { readonly kind: 'leader'; readonly leader: PersonId }

/** What others wait for, where somebody asks for a person. */
export type Others = Pick<AskForPerson, 'busy' | 'calls'>

/** The same as a command to their case, in the words that it was asked with. */
export const commandOf = (
  wish: Wish,
  { owner }: Pick<LivingCase, 'owner'>,
  words: TextRef,
  others: Others = {},
): CaseCommand => {
  switch (wish.kind) {
    case 'call':
      return {
        type: 'requestCallBack',
        of: owner,
        what: words,
        due: null,
        ...(wish.slot === undefined ? {} : { slot: wish.slot }),
      }
    case 'higher':
      return { type: 'takeHigher', words, to: wish.to }
    case 'person':
      return { type: 'askForPerson', what: words, ...others }
    case 'leader':
      return {
        type: 'askForLeader',
        leader: wish.leader,
        connected: null,
        what: words,
        callBackBy: null,
      }
    default: {
      const unknown: never = wish
      return unknown
    }
  }
}

/** Their case does not do what they want, so nothing of it was taken in: their words are theirs to send otherwise. */
export class WishRefusedError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`what was wanted with a contact was refused: ${refusal.code}`)
    this.name = 'WishRefusedError'
    this.refusal = refusal
  }
}
