import type { ChannelKind } from '../language/service-map.ts'
import type { Outlook } from '../check/verdict.ts'
import type { SeenTooMuch } from '../game/bits.ts'
import type { Closed, Said, Step } from '../story/story.ts'

/** A way in, as it is for the customer where they now are. */
export interface WayIn {
  readonly channel: string
  readonly kind: ChannelKind | null
  readonly open: boolean
  /** Why it is closed to them; null where it is open. */
  readonly why: Closed | null
  /**
   * How many more contacts it takes at worst to be solved when they turn up here now, this one
   * counted; null where the company can keep them from it for ever, or the way is closed.
   */
  readonly atWorst: number | null
}

/** One time of turning up and what the company made of it. */
export interface Turn {
  readonly channel: string
  readonly steps: readonly Step[]
  /** Facts that came to hold, and unpublished channels that they were told of. */
  readonly gained: readonly string[]
  readonly told: readonly string[]
}

/**
 * - `outside`: the customer chooses where to turn up.
 * - `solved`: it is over, and well.
 * - `caught`: passed round in one contact, for ever.
 * - `round`: every way open to them was tried and changed nothing, and the company can keep that up
 *   for ever. They may go on trying.
 * - `stuck`: no way is open to them.
 */
export type WalkState = 'outside' | 'solved' | 'caught' | 'round' | 'stuck'

/** The game as one customer plays it against the company at its worst. Plain data: it can be sent and stored. */
export interface Walk {
  /** A declared kind; null for a combination of facts of its own. */
  readonly customer: string | null
  /** With which they began, where that is no declared kind. */
  readonly began: readonly string[] | null
  /** They know every door, published or not: numbers get around. */
  readonly anyDoor: boolean
  readonly problem: string
  readonly withBuckstop: boolean
  readonly state: WalkState
  readonly turns: readonly Turn[]
  /** The facts that hold now, and the unpublished channels that they were told of. */
  readonly facts: readonly string[]
  readonly told: readonly string[]
  readonly ways: readonly WayIn[]
  /** What can still come of it from here, in contacts still to come. */
  readonly ahead: Outlook
  /** How it has come to an end; null where it goes on. */
  readonly end: WalkEnd | null
}

export type WalkEnd =
  | { readonly code: 'solved'; readonly contacts: number }
  /** No channel is open. */
  | { readonly code: 'stuck'; readonly said: Said }
  /** With this team again, in the same contact. */
  | { readonly code: 'caught'; readonly team: string }
  | { readonly code: 'round' }

export type WalkRefusal = { readonly ok: false } & (
  | {
      readonly code: 'no-such-name'
      readonly what: 'customer' | 'fact' | 'problem' | 'way'
      readonly name: string
    }
  | { readonly code: 'way-closed'; readonly why: Closed }
  | {
      readonly code: 'too-large-to-walk'
      readonly customer: string | null
      readonly problem: string
      readonly seen: SeenTooMuch
    }
  /** By this rule of the map nobody is so. */
  | {
      readonly code: 'impossible-customer'
      readonly with: readonly string[]
      readonly without: readonly string[]
    }
)

export type Walked = { readonly ok: true; readonly walk: Walk } | WalkRefusal

/** A declared kind of customer, or anybody of whom exactly these facts are true. */
export type WhoWalks = string | { readonly facts: readonly string[] }

export interface WalkOptions {
  /** How many positions the game may have; 6 million unless told. */
  readonly limit?: number
}
