import type { ChannelKind } from '../language/service-map.ts'

/** Somebody of this kind, or whoever reads it. */
export type Who = string | null

/** Why a channel is closed to somebody; `open` where it is not after all. */
export type Closed =
  | { readonly why: 'lacking'; readonly channel: string; readonly facts: readonly string[] }
  | { readonly why: 'untold' | 'open'; readonly channel: string }

/** Why an owner and whom it reaches can't solve the problem, where one reason stands out. */
export type Powerless =
  | { readonly why: 'nothingGives'; readonly needs: string }
  | { readonly why: 'lacking'; readonly remedy: string; readonly facts: readonly string[] }
  | { readonly why: 'upTo'; readonly remedy: string; readonly upTo: number; readonly currency: string | null }
  | { readonly why: 'nobody' }

interface Owned {
  readonly who: Who
  readonly team: string
  /** Null where it is solved. */
  readonly powerless: Powerless | null
}

/** What happens in a step, by its code and its facts; `words/say-step.ts` has the sentence. */
export type Said =
  | {
      readonly code: 'use'
      readonly who: Who
      /** Nobody has spoken of them yet. */
      readonly first: boolean
      readonly channel: string
      readonly kind: ChannelKind | null
    }
  | { readonly code: 'noChannel'; readonly who: Who }
  | {
      readonly code: 'allClosed'
      readonly who: Who
      readonly closed: readonly Closed[]
      readonly more: boolean
    }
  /** To itself where it goes round. */
  | { readonly code: 'pass'; readonly who: Who; readonly team: string; readonly to: string }
  | {
      readonly code: 'send'
      readonly who: Who
      readonly team: string
      readonly channel: string
      readonly kind: ChannelKind | null
      /** Null where they can go there. */
      readonly closed: Closed | null
    }
  | { readonly code: 'refuse'; readonly team: string }
  | { readonly code: 'askForPerson'; readonly who: Who; readonly team: string; readonly to: string }
  | { readonly code: 'silence'; readonly who: Who; readonly team: string }
  /** Under Buckstop whoever holds the contact owns it. */
  | ({ readonly code: 'own' } & Owned)
  | ({ readonly code: 'take' } & Owned)
  /** As an older release worded it, where its words alone were kept. */
  | { readonly code: 'asWritten'; readonly text: string }

/** One move of the game; `response` is its place among the team's responses as declared. */
export type Move =
  | { readonly use: string }
  | { readonly own: true; readonly response: number }
  | { readonly pass: string; readonly response: number }
  | { readonly send: string; readonly response: number }
  | { readonly refuse: true; readonly response: number }
  | { readonly silent: true }
  /** Under Buckstop: a machine is asked for a person, who is of this team. */
  | { readonly person: string }
  /** Under Buckstop: the team that answers is now the owner. */
  | { readonly own: true }
  /** No channel is open to the customer. */
  | { readonly stop: true }

export interface Step {
  readonly said: Said
  /** The channel that is used, or the team that answers; the channel that is closed, or null without any. */
  readonly at: string | null
  readonly move: Move
}

/** What happens first, then what repeats for ever; nothing repeats where the way ends. */
export interface Story {
  readonly first: readonly Step[]
  readonly repeats: readonly Step[]
}
