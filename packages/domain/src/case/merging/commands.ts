import type { PersonId } from '../../directory/directory.ts'
import type { CaseId } from '../text.ts'
import type { CarriedIssue } from './events.ts'
import type { Issue } from '../state.ts'

/** Two cases of one customer; the server locks both and lets each decide its half in one transaction. */
export type MergingCommand =
  | { readonly type: 'mergeInto'; readonly into: CaseId }
  | { readonly type: 'absorb'; readonly from: CaseId; readonly issues: readonly Issue[] }
  | { readonly type: 'release'; readonly to: CaseId }
  | {
      readonly type: 'takeApart'
      readonly from: CaseId
      readonly issues: readonly CarriedIssue[]
      readonly owner: PersonId
    }
