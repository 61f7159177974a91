import type { ClosingLetterKind } from '../../directory/regulator/elements.ts'
import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { EscalationReason } from '../../matter/escalation/reason.ts'
import type { OwnerReason } from '../../matter/ownership/reason.ts'
import type { PromiseKind } from '../../matter/parts.ts'
import type { Read } from '../../matter/shape/fields.ts'
import type { ChannelKind } from '../contact/channel.ts'
import type { toldThing } from '../last-word/events.ts'
import type { ResolutionEvent } from '../resolution/events.ts'
import type { Ending, Outcome, Verdict } from '../resolution/outcome.ts'
import type { CaseId, ContactId, IssueNumber, PromiseNumber, Remedy, TextRef } from '../../matter/text.ts'

type Reopened = Extract<ResolutionEvent, { type: 'caseReopened' }>

/** What somebody owed them by a date. */
export interface ReleasedDate {
  readonly of: PersonId
  readonly what: Read<typeof toldThing>
  readonly due: Instant
}

/** What the customer is told. Names and words are looked up where it is written; nothing here is about anybody else. */
export type Notice =
  | { readonly type: 'caseOpened'; readonly owner: PersonId; readonly hearsBy: Instant | null }
  | {
      readonly type: 'contactAdded'
      readonly contactId: ContactId
      readonly owner: PersonId
      readonly hearsBy: Instant | null
    }
  /** Somebody of the company wrote to them, where nothing but our mail carries the words there. */
  | {
      readonly type: 'wordsWritten'
      readonly by: PersonId
      readonly words: TextRef
      readonly hearsBy: Instant | null
    }
  /** What was written to them in the chat, and what they have not seen there. */
  | {
      readonly type: 'chatGoesOn'
      readonly by: PersonId
      readonly words: readonly TextRef[]
      readonly hearsBy: Instant | null
    }
  /** They agreed to hear later than we may say by ourselves: here is what was written down. */
  | {
      readonly type: 'nextWordAgreed'
      readonly words: TextRef
      readonly owner: PersonId
      readonly hearsBy: Instant
    }
  /** A leader to whom it went up calls them by then. */
  | {
      readonly type: 'leaderCalls'
      readonly leader: PersonId
      readonly by: Instant
      /** They need us to write: the leader writes to them, and does not ring. */
      readonly inWriting?: true
    }
  /** What came of their case beyond it: changed since then, or (null) why nothing is. */
  | {
      readonly type: 'potholeAnswered'
      readonly by: PersonId
      readonly words: TextRef
      readonly since: Instant | null
    }
  | { readonly type: 'issueRaised'; readonly issue: IssueNumber; readonly words: TextRef }
  | { readonly type: 'ownerChanged'; readonly owner: PersonId; readonly because: OwnerReason }
  | {
      readonly type: 'promiseMade'
      readonly promise: PromiseNumber
      readonly kind: PromiseKind
      readonly by: PersonId
      readonly what: TextRef
      readonly due: Instant
      /** When the time begins that they chose for a call, which is due by its end. */
      readonly from?: Instant
      /** A machine told them so. */
      readonly machine?: true
    }
  /** They asked for a person, who comes by then. */
  | { readonly type: 'personComes'; readonly by: PersonId; readonly due: Instant }
  | { readonly type: 'promiseKept'; readonly promise: PromiseNumber; readonly what: TextRef }
  | {
      readonly type: 'promiseBroken'
      readonly promise: PromiseNumber
      readonly what: TextRef
      readonly owner: PersonId
      /** The leader it was brought to; the owner where nobody is above them. */
      readonly answerable: PersonId
      readonly hearsBy: Instant | null
      /** What they are owed by the company's own rule, in minor units; left out where that is nothing. */
      readonly owed?: {
        readonly currency: string
        readonly minor: number
        readonly due: Instant
        /** What each day adds until they have it, and the most that this case is owed in all. */
        readonly lateDay?: number
        readonly most?: number
      }
    }
  /** They were to hear from us by then, and did not. */
  | {
      readonly type: 'nextWordMissed'
      readonly due: Instant
      readonly owner: PersonId
      /** The leader it was brought to; the owner where nobody is above them. */
      readonly answerable: PersonId
      /** When they hear now, from whoever is answerable. */
      readonly hearsBy: Instant | null
    }
  | {
      readonly type: 'newDateProposed'
      readonly promise: PromiseNumber
      readonly what: TextRef
      /** Stands until the customer agrees to the new one. */
      readonly due: Instant
      readonly proposed: Instant
      readonly reason: TextRef
    }
  | {
      readonly type: 'newDateAgreed'
      readonly promise: PromiseNumber
      readonly what: TextRef
      readonly due: Instant
    }
  | {
      readonly type: 'resolutionProposed'
      readonly issue: IssueNumber
      readonly what: TextRef
      readonly remedy: Remedy | null
      readonly outcome: Outcome
    }
  /** Given by voice: here is what was written down, and one step to object. */
  | {
      readonly type: 'verdictConfirmed'
      readonly issue: IssueNumber
      readonly verdict: Verdict
      readonly heardBy: PersonId
      readonly words: TextRef | null
      /** The case ended with it, which is not told a second time. */
      readonly ended: boolean
      /** It ends nothing before they say so themselves; left out where it did. */
      readonly asks?: true
    }
  /** Only they can say whether it is right. */
  | {
      readonly type: 'askedIfRight'
      readonly leader: PersonId
      /** Who wrote down that it is; null where they wanted no call. */
      readonly wrote: PersonId | null
      /** Somebody heard it who does not answer for it: it ends by then, unless they say otherwise. */
      readonly endsBy: Instant | null
    }
  /** One of us wrote down that they want no call; it stays owed until they say so. */
  | { readonly type: 'callDeclinedFor'; readonly leader: PersonId; readonly heardBy: PersonId }
  /** How a leader said that we are in contact with them. */
  | {
      readonly type: 'contactPlanSet'
      readonly by: PersonId
      readonly channel: ChannelKind
      readonly person: PersonId
      readonly everyDays: number
      readonly words: TextRef
      readonly reviewBy: Instant
    }
  | {
      readonly type: 'contactPlanEnded'
      readonly because: 'leader' | 'notReviewed'
      readonly words: TextRef | null
    }
  /** Somebody may come to harm: who was told at this moment, and when one of us tries to ring. */
  | {
      readonly type: 'dangerHeard'
      readonly told: readonly PersonId[]
      /** Whether any of us who can be called was at work or on the rota. */
      readonly somebodyAwake: boolean
      readonly tryBy: Instant
    }
  | { readonly type: 'dangerRead'; readonly by: PersonId }
  /** Nobody of us tried to ring by then. */
  | {
      readonly type: 'dangerAttemptMissed'
      readonly due: Instant
      readonly told: readonly PersonId[]
      readonly tryBy: Instant
    }
  | { readonly type: 'escalated'; readonly leader: PersonId; readonly because: EscalationReason }
  | {
      readonly type: 'finalPosition'
      readonly issue: IssueNumber
      readonly by: PersonId
      readonly position: TextRef
      readonly reasons: TextRef
      readonly outsideBody: TextRef
      /** What they were told by a date, and is not owed any more; left out where that is nothing. */
      readonly released?: readonly ReleasedDate[]
    }
  /** One of us wrote down that they want our last word; with `asks` that waits for them to say so. */
  | {
      readonly type: 'finalPositionWished'
      readonly issue: IssueNumber
      readonly heardBy: PersonId
      readonly words: TextRef | null
      readonly asks?: true
    }
  /** Our last word stands: nothing that they said since was new. */
  | {
      readonly type: 'nothingNew'
      readonly by: PersonId
      readonly reason: TextRef
      readonly outsideBody: TextRef
    }
  /** One of us ended their call because of a threat: who has it, and by when they hear from them. */
  | {
      readonly type: 'callEnded'
      readonly by: PersonId
      readonly owner: PersonId
      readonly hearsBy: Instant | null
    }
  /** A letter that a regulator asks for, whole. */
  | {
      readonly type: 'closingLetter'
      readonly kind: ClosingLetterKind
      readonly by: PersonId
      readonly words: TextRef
    }
  /** How did it go? Only after they said themselves that it is solved. */
  | { readonly type: 'surveyAsked'; readonly owner: PersonId }
  | { readonly type: 'caseLapsed' }
  | { readonly type: 'caseEnded'; readonly how: Exclude<Ending, 'lapsed' | 'endedElsewhere' | 'merged'> }
  | {
      readonly type: 'reopened'
      readonly owner: PersonId
      readonly because: Reopened['because']
      readonly hearsBy: Instant | null
    }
  | { readonly type: 'merged'; readonly into: CaseId }
  /** What they said is a case of its own from now on; until then they can put it back. */
  | {
      readonly type: 'openedApart'
      readonly owner: PersonId
      readonly byThem: boolean
      readonly undoUntil: Instant
    }
  /** What stood in their case was taken for somebody else's. */
  | { readonly type: 'takenForSomebodyElses'; readonly by: PersonId; readonly undoUntil: Instant }
