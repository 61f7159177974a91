import type { PersonId, TeamName } from '../directory/directory.ts'
import type { Instant } from '../time/instant.ts'
import type { AnswerEvent } from './answer/events.ts'
import type { AskEvent } from './ask/events.ts'
import type { ChannelKind } from './contact/channel.ts'
import type { ContactEvent, ReceivedContact } from './contact/events.ts'
import type { DangerEvent } from './danger/events.ts'
import type { EscalationEvent } from './escalation/events.ts'
import type { CaseOpenedApart, MergingEvent } from './merging/events.ts'
import type { OwnershipEvent } from './ownership/events.ts'
import type { PromiseEvent } from './promise/events.ts'
import type { ResolutionEvent } from './resolution/events.ts'
import type { SilenceEvent } from './silence/events.ts'
import type { StandingEvent } from './standing/events.ts'
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
  readonly answerBy: Instant | null
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
  | ContactEvent
  | AnswerEvent
  | OwnershipEvent
  | AskEvent
  | PromiseEvent
  | ResolutionEvent
  | SilenceEvent
  | EscalationEvent
  | StandingEvent
  | DangerEvent
  | MergingEvent
