import type { PersonId } from '../../directory/directory.ts'
import type { Instant } from '../../time/instant.ts'
import type { CaseId, ContactId, IssueNumber, Remedy, TextRef } from '../text.ts'

/** What the company found of the complaint, which is not whether the customer calls it solved. */
export type Outcome = 'upheld' | 'partlyUpheld' | 'notUpheld'

export type Verdict = 'solved' | 'notSolved'

export type NoProblem = 'spam' | 'thanks' | 'answered'

export type Ending =
  | 'solved'
  | 'lapsed'
  | 'finalPosition'
  | 'noProblem'
  | 'withdrawn'
  | 'endedElsewhere'
  | 'merged'

export type ResolutionEvent =
  | {
      readonly type: 'issueRaised'
      readonly issue: IssueNumber
      readonly words: TextRef
      /** The joined case through whose link it was raised; left out for this one's own. */
      readonly origin?: CaseId
    }
  | {
      readonly type: 'resolutionProposed'
      readonly issue: IssueNumber
      readonly by: PersonId
      readonly what: TextRef
      readonly remedy: Remedy | null
      readonly outcome: Outcome
    }
  | {
      readonly type: 'verdictGiven'
      readonly issue: IssueNumber
      readonly verdict: Verdict
      readonly reason: TextRef | null
      /** Who heard it, where it was given by voice; the customer gets it confirmed and may object in one step. */
      readonly heardBy: PersonId | null
    }
  | {
      readonly type: 'verdictObjectedTo'
      readonly issue: IssueNumber
      readonly reason: TextRef | null
    }
  | { readonly type: 'issueLapsed'; readonly issue: IssueNumber }
  /** Imported history: it had ended where it came from, by whose word nobody knows here. */
  | { readonly type: 'issueEndedElsewhere'; readonly issue: IssueNumber }
  | { readonly type: 'issueWithdrawn'; readonly issue: IssueNumber; readonly reason: TextRef | null }
  | {
      readonly type: 'finalPositionGiven'
      readonly issue: IssueNumber
      readonly by: PersonId
      readonly position: TextRef
      readonly reasons: TextRef
      /** The outside body that the customer can turn to. */
      readonly outsideBody: TextRef
      readonly outcome: Outcome
    }
  | {
      readonly type: 'noProblemFound'
      readonly by: PersonId
      readonly kind: NoProblem
      readonly sampled: boolean
    }
  | {
      readonly type: 'sampleChecked'
      readonly by: PersonId
      readonly agreed: boolean
      readonly reason: TextRef | null
    }
  /** By when the sample is looked at, and the leader it went up to; null where the team does. */
  | { readonly type: 'sampleDated'; readonly by: Instant; readonly of: PersonId | null }
  /** Nobody looked at it in time. */
  | { readonly type: 'sampleMissed'; readonly due: Instant }
  /** It had been settled, and the customer, new facts or a second look opened it again. */
  | { readonly type: 'issueReopened'; readonly issue: IssueNumber }
  | { readonly type: 'caseEnded'; readonly how: Ending }
  | {
      readonly type: 'caseReopened'
      readonly because: 'customersWord' | 'newFacts' | 'objection' | 'sample' | 'takenApart'
      readonly contactId: ContactId | null
      /** The new facts, or what the customer said with it, where that is no contact. */
      readonly words: TextRef | null
    }
