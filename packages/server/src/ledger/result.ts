import type { Actor, Case, CaseCommand, CaseEvent, CaseId, Instant, Refusal, TextRef } from '@buckstop/domain'
import type { TextAuthor } from '../db/tables.ts'
import type { Binds } from '../binding/binding.ts'

/** Words that go into `case_text` in the same transaction as the events that point to them. */
export interface NewText {
  readonly id: TextRef
  readonly author: TextAuthor
  readonly words: string
  /** BCP 47 without region; null where it is not known. */
  readonly language: string | null
}

/** What somebody wants of a case. The caller has checked that they may. */
export interface WantedCommand {
  readonly caseId: CaseId
  readonly actor: Actor
  readonly command: CaseCommand
  readonly texts: readonly NewText[]
}

/** An event as the ledger holds it. */
export interface RecordedEvent {
  readonly caseId: CaseId
  /** From 1, without a gap. */
  readonly number: number
  readonly at: Instant
  readonly actor: Actor
  readonly event: CaseEvent
  /** Words, files and messages that it brought along. */
  readonly binds?: Binds | undefined
}

/** Refused before the case itself could decide. */
export type LedgerRefusalCode = 'no-such-case' | 'other-customer'

export type CommandResult =
  | {
      readonly ok: true
      readonly events: readonly RecordedEvent[]
      readonly state: Case
      /** Number of the last event. */
      readonly version: number
    }
  | { readonly ok: false; readonly refusal: Refusal | { readonly code: LedgerRefusalCode } }
