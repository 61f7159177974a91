import type { TeamName } from '../../directory/directory.ts'
import type { ActorsOf } from '../../matter/actor.ts'
import type { IssueNumber, Remedy, TextRef } from '../../matter/text.ts'
import type { WrittenLetter } from '../closing-letter/commands.ts'
import type { NoProblem, Outcome, Verdict } from './outcome.ts'

export type ResolutionCommand =
  | { readonly type: 'raiseIssue'; readonly words: TextRef }
  /** Harm done by how the case was dealt with: an issue of its own. `team` is where it came about; null means who has it. */
  | { readonly type: 'raiseHandling'; readonly words: TextRef; readonly team: TeamName | null }
  | {
      readonly type: 'proposeResolution'
      readonly issue: IssueNumber
      readonly what: TextRef
      readonly remedy: Remedy | null
      readonly outcome: Outcome
    }
  /** By the customer themselves; by a person of the company it was given by voice and they heard it. */
  | {
      readonly type: 'giveVerdict'
      readonly issue: IssueNumber
      readonly verdict: Verdict
      /** The customer's words; needed where it is not solved, and where it was given by voice. */
      readonly reason: TextRef | null
    }
  /** "I never said that": the customer's one step against a verdict recorded for them. */
  | {
      readonly type: 'objectToVerdict'
      readonly issue: IssueNumber
      readonly reason: TextRef | null
    }
  /** Refused until the attempts and the days of silence are there. */
  | { readonly type: 'lapse' }
  | {
      readonly type: 'giveFinalPosition'
      readonly issue: IssueNumber
      readonly position: TextRef
      readonly reasons: TextRef
      readonly outsideBody: TextRef
      readonly outcome: Outcome
      /** The final response that it is, where a signed profile asks for one. */
      readonly letter?: WrittenLetter | null
    }
  /** Every case is a complaint unless somebody writes why not. `sampled` is drawn outside: decisions hold no randomness. */
  | {
      readonly type: 'findNoProblem'
      readonly kind: NoProblem
      readonly sampled: boolean
      readonly reason: TextRef
    }
  | { readonly type: 'checkSample'; readonly agreed: boolean; readonly reason: TextRef | null }
  | { readonly type: 'withdrawCase'; readonly reason: TextRef | null }
  | { readonly type: 'reopenForNewFacts'; readonly facts: TextRef }

export const resolutionActors: ActorsOf<ResolutionCommand> = {
  raiseIssue: ['customer', 'whoeverHears', 'machine'],
  raiseHandling: ['customer', 'whoeverHears'],
  proposeResolution: ['person'],
  giveVerdict: ['customer', 'person'],
  objectToVerdict: ['customer'],
  lapse: ['person'],
  giveFinalPosition: ['person'],
  findNoProblem: ['person'],
  checkSample: ['whoeverDealsWithIt'],
  withdrawCase: ['customer'],
  reopenForNewFacts: ['customer', 'whoeverHears'],
}
