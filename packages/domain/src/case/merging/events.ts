import type { PersonId } from '../../directory/directory.ts'
import type { CaseId, IssueNumber } from '../text.ts'
import type { Issue } from '../state.ts'

/** An issue that came from another case, with the number it has there. */
export interface CarriedIssue {
  readonly issue: IssueNumber
  readonly there: IssueNumber
  readonly state: Issue
}

export type MergingEvent =
  /** On the case that goes into the other. */
  | { readonly type: 'mergedInto'; readonly into: CaseId; readonly by: PersonId }
  /** On the case that goes on. */
  | {
      readonly type: 'absorbed'
      readonly from: CaseId
      readonly issues: readonly CarriedIssue[]
      readonly by: PersonId
    }
  /** On the case that went on: the issues go back as they now stand. */
  | {
      readonly type: 'released'
      readonly to: CaseId
      readonly issues: readonly CarriedIssue[]
      readonly by: PersonId
    }
  /** On the case that had gone into the other. */
  | {
      readonly type: 'takenApart'
      readonly from: CaseId
      readonly issues: readonly CarriedIssue[]
      readonly by: PersonId
    }
