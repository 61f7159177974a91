import type { CaseCommand, ChannelKind, CaseDeadlineKind, Instant, PersonId, TextRef } from '@buckstop/domain'

/** A person of the demo company, by their key in its file. */
export type Who =
  | 'ana'
  | 'ben'
  | 'claire'
  | 'mateo'
  | 'ines'
  | 'lucie'
  | 'omar'
  | 'greta'
  | 'paul'
  | 'helene'
  | 'rosa'

/** What a step can point to. */
export interface Scene {
  readonly person: (who: Who) => PersonId
  /** Words of the company, and words of the customer, kept beside the command. */
  readonly wrote: (words: string) => TextRef
  readonly heard: (words: string) => TextRef
  /** So many hours after this step; before it where negative. */
  readonly in: (hours: number) => Instant
  readonly newId: () => string
}

/** Hours before now, and what happened then. */
export type Step =
  | { readonly ago: number; readonly by: Who | 'customer'; readonly does: (scene: Scene) => CaseCommand }
  /** The clock acts on the case's next time limit of this kind. */
  | { readonly ago: number; readonly due: CaseDeadlineKind }
  | { readonly ago: number; readonly says: string; readonly channel?: ChannelKind }

/** A living case of the demo company. */
export interface Tale {
  /** What the leader of a demo should find in it. */
  readonly shows: string
  readonly name: string
  readonly email?: string
  readonly phone?: string
  readonly language: 'en' | 'fr' | 'es' | 'de' | 'ar'
  readonly channel: ChannelKind
  readonly ago: number
  readonly words: string
  readonly issues?: readonly string[]
  readonly takenBy?: Who
  readonly danger?: string
  readonly steps: readonly Step[]
}
