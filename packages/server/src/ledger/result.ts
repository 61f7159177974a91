import type {
  Actor,
  Instant,
  KindName,
  MatterCommand,
  MatterEvent,
  MatterId,
  MatterState,
  Refusal,
  TextRef,
} from '@buckstop/domain'
import type { TextAuthor } from '../db/matter-tables.ts'
import type { Binds } from '../binding/binding.ts'

/** Words that go into `matter_text` in the same transaction as the events that point to them. */
export interface NewText {
  readonly id: TextRef
  readonly author: TextAuthor
  readonly words: string
  /** BCP 47 without region; null where it is not known. */
  readonly language: string | null
}

/** What somebody wants of a matter. The caller has checked that they may. */
export interface WantedCommand<Name extends KindName> {
  readonly kind: Name
  readonly matterId: MatterId
  readonly actor: Actor
  readonly command: MatterCommand<Name>
  readonly texts: readonly NewText[]
}

/** An event as the ledger holds it. */
export interface RecordedEvent<Name extends KindName = 'case'> {
  readonly matterId: MatterId
  /** From 1, without a gap. */
  readonly number: number
  readonly at: Instant
  readonly actor: Actor
  readonly event: MatterEvent<Name>
  /** Words, files and messages that it brought along. */
  readonly binds?: Binds | undefined
}

/** Refused before the matter itself could decide. */
export type LedgerRefusalCode = 'no-such-case' | 'other-customer'

export type CommandResult<Name extends KindName = 'case'> =
  | {
      readonly ok: true
      readonly events: readonly RecordedEvent<Name>[]
      readonly state: MatterState<Name>
      /** Number of the last event. */
      readonly version: number
    }
  | { readonly ok: false; readonly refusal: Refusal | { readonly code: LedgerRefusalCode } }
