import type { PersonId } from '../../directory/directory.ts'
import type { CaseId } from '../text.ts'
import type { Belongings, Returned } from './events.ts'

/**
 * Two cases of one customer; the server locks both and lets each decide its half in one transaction: `mergeInto` on
 * the one that goes, `absorb` with its `belongingsOf` on the one that goes on; apart again `release` on the one that
 * went on, `takeApart` with what its `released` event returned on the one that had gone.
 */
export type MergingCommand =
  | { readonly type: 'mergeInto'; readonly into: CaseId }
  | { readonly type: 'absorb'; readonly from: CaseId; readonly belongings: Belongings }
  | { readonly type: 'release'; readonly to: CaseId }
  | {
      readonly type: 'takeApart'
      readonly from: CaseId
      readonly returned: Returned
      /** Who owned both until now, and goes on owning both. */
      readonly owner: PersonId
    }
