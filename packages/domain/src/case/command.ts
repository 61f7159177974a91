import type { RecordUnconfirmed } from './arrival/commands.ts'
import type { AskCommand } from '../matter/ask/commands.ts'
import type { SeeChat } from './chat/commands.ts'
import type { ClosingLetterCommand } from './closing-letter/commands.ts'
import type { ContactCommand } from './contact/commands.ts'
import type { ContactPlanCommand } from './contact-plan/commands.ts'
import type { DangerCommand } from './danger/commands.ts'
import type { FloodCommand } from './flood/commands.ts'
import type { FallDue, GiveDates } from '../matter/fall-due.ts'
import type { CaseDeadlineKind } from './deadline.ts'
import type { EscalationCommand } from './escalation/commands.ts'
import type { TranscribeLetter } from './letter/commands.ts'
import type { EndCall } from './ended-call/commands.ts'
import type { LastWordCommand } from './last-word/commands.ts'
import type { ClockCommand } from './clock/commands.ts'
import type { LostCommand } from './lost/commands.ts'
import type { MapFactsCommand } from './map-facts/commands.ts'
import type { MergingCommand } from './merging/commands.ts'
import type { NoteCommand } from './note/commands.ts'
import type { OwnershipCommand } from './ownership/commands.ts'
import type { SpeakAsMachine } from './machine-words/commands.ts'
import type { AskForPerson } from './person-asked/commands.ts'
import type { TellPothole } from './pothole/commands.ts'
import type { PromiseCommand } from './promise/commands.ts'
import type { RemedyCommand } from './remedy/commands.ts'
import type { ResolutionCommand } from './resolution/commands.ts'
import type { RecordAnswerUnsent } from './answer-by-mail/commands.ts'
import type { ReturnedCommand } from './returned/commands.ts'
import type { ReportSentAway } from './sent-away/commands.ts'
import type { SurveyCommand } from './survey/commands.ts'
import type { TagsCommand } from './tags/commands.ts'
import type { ThanksCommand } from './thanks/commands.ts'
import type { CustomerCommand } from './customer/commands.ts'

export type CaseFallsDue = FallDue<CaseDeadlineKind>

/** Everything that can be wanted of a case. */
export type CaseCommand =
  | ContactCommand
  | SeeChat
  | OwnershipCommand
  | AskCommand
  | PromiseCommand
  | RemedyCommand
  | ResolutionCommand
  | EscalationCommand
  | CustomerCommand
  | ContactPlanCommand
  | DangerCommand
  | MergingCommand
  | MapFactsCommand
  | NoteCommand
  | TagsCommand
  | ThanksCommand
  | SurveyCommand
  | ReturnedCommand
  | FloodCommand
  | RecordAnswerUnsent
  | RecordUnconfirmed
  | ReportSentAway
  | SpeakAsMachine
  | AskForPerson
  | TranscribeLetter
  | ClosingLetterCommand
  | LostCommand
  | ClockCommand
  | LastWordCommand
  | EndCall
  | TellPothole
  | CaseFallsDue
  | GiveDates
