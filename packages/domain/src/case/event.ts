import type { PersonId, TeamName } from '../directory/directory.ts'
import type { StandingEvent } from '../matter/standing.ts'
import type { Instant } from '../time/instant.ts'
import type { NextWordEvent } from './next-word/events.ts'
import type { ChannelKind } from './contact/channel.ts'
import type { ContactEvent, ReceivedContact } from './contact/events.ts'
import type { DangerEvent } from './danger/events.ts'
import type { MapFactsEvent } from './map-facts/events.ts'
import type { CaseOpenedApart, MergingEvent } from './merging/events.ts'
import type { ResolutionEvent } from './resolution/events.ts'
import type { SilenceEvent } from './silence/events.ts'
import type { CustomerEvent } from './customer/events.ts'
import type { CaseId, TextRef } from './text.ts'

/** One fact, so that there is no moment at which a case exists without an owner, a contact and an issue. */
export interface CaseOpened {
  readonly type: 'caseOpened'
  readonly caseId: CaseId
  readonly reference: string
  readonly contact: ReceivedContact
  readonly issues: readonly TextRef[]
  readonly owner: PersonId
  /** The team in which the owner answers; its ladder is the case's. */
  readonly team: TeamName
  readonly ways: readonly ChannelKind[]
  readonly language: string
  readonly imported: boolean
  /** When the customer hears from us at the latest; null for imported history. */
  readonly nextWord: Instant | null
  /** When somebody takes up imported history at the latest; null for all else. */
  readonly takeUp: Instant | null
}

/** By when imported history is to be taken up, from before it had such a date. */
export interface TakeUpDated {
  readonly type: 'takeUpDated'
  readonly by: Instant
  /** The leader it went up to; null where it is the owner's. */
  readonly of: PersonId | null
}

/** Nobody took it up in time. `by` was to. Nobody outside hears of it. */
export interface TakeUpMissed {
  readonly type: 'takeUpMissed'
  readonly due: Instant
  readonly by: PersonId
}

/** Somebody took up a case that was imported as history: from now on its clocks run and the customer is told. */
export interface HistoryTakenUp {
  readonly type: 'historyTakenUp'
}

/** Everything that can have happened to a case. */
export type CaseEvent =
  | CaseOpened
  | CaseOpenedApart
  | HistoryTakenUp
  | TakeUpDated
  | TakeUpMissed
  | StandingEvent
  | ContactEvent
  | NextWordEvent
  | ResolutionEvent
  | SilenceEvent
  | CustomerEvent
  | DangerEvent
  | MergingEvent
  | MapFactsEvent
