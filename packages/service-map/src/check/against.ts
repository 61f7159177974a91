import type { SeenTooMuch } from '../game/bits.ts'
import type { Sentence } from '../parse/sentence.ts'
import type { Stranding } from './strandings.ts'

type Game = 'map' | 'buckstop'

/** Where a look at a map was when it was given up. */
export type LookedAt =
  | {
      readonly at: 'pair'
      readonly customer: string
      readonly problem: string
      readonly game: Game
      readonly positions: number
    }
  | { readonly at: 'search'; readonly percent: number }

/** What was seen of a map until it was too much to look at. */
export type SeenOfMap =
  | { readonly of: 'ways'; readonly ways: number; readonly most: number }
  | {
      readonly of: 'pairs'
      readonly customers: number
      readonly problems: number
      readonly pairs: number
      readonly most: number
    }
  | {
      readonly of: 'game'
      readonly customer: string | null
      readonly problem: string | null
      readonly seen: SeenTooMuch
    }
  | {
      readonly of: 'stories'
      readonly game: Game
      readonly pairs: number
      readonly megabytes: number
      readonly most: number
    }
  /** It took more memory, or more time, than it may. */
  | { readonly of: 'memory'; readonly at: LookedAt | null }
  | { readonly of: 'time'; readonly seconds: number; readonly at: LookedAt | null }

/** What is worth knowing of a map that goes live. */
export type WarningCode =
  | 'no-authority'
  | 'nobody-to-stand-in'
  | 'nobody-of-the-board'
  | 'deputies-in-a-circle'
  | 'organisation-goes'

export type AgainstCode =
  | 'map-invalid'
  | 'map-too-large'
  | 'check-took-too-long'
  | 'map-unsafe'
  | 'map-wrong-door'
  | 'map-exception'
  | 'team-without-people'
  | 'team-without-lead'
  | 'ladder-without-top'
  | 'leader-without-deputy'
  | 'fallback-team-missing'

/** The facts of what stands against a map's going live: of many, the first ten. */
export type AgainstFacts =
  /** The first error, and how many there are beside it. */
  | {
      readonly of: 'error'
      readonly line: number
      readonly said: readonly Sentence[]
      readonly more: number
    }
  | { readonly of: 'seen'; readonly seen: SeenOfMap }
  | {
      readonly of: 'pairs'
      readonly all: number
      readonly stuck: number
      readonly pairs: readonly { readonly customer: string; readonly problem: string }[]
    }
  | { readonly of: 'stranded'; readonly count: number; readonly stranded: readonly Stranding[] }
  /** Which stand beside it. */
  | { readonly of: 'teams' }
  /** As an older release worded it, where its words alone were kept. */
  | { readonly of: 'asWritten'; readonly text: string }

/** Something that stands against a map's going live. */
export interface Against {
  readonly code: AgainstCode
  readonly facts: AgainstFacts
  readonly teams: readonly string[]
}

export const mostNamed = 10
