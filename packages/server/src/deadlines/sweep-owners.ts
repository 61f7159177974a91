import type { CaseId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { NoCompanyError } from '../directory/snapshot.ts'
import { sweepAbsences } from './absences.ts'
import { sweepOwedOnLeave } from './leaves.ts'
import { sweepFormerTeams } from './former-teams.ts'
import { sweepUndated } from './undated.ts'

/**
 * Cases whose owner or team can't stay, without anybody having said so, and those from before every case had a date.
 * @returns the cases that changed
 */
export const sweepOwners = async (app: AppContext): Promise<readonly CaseId[]> => {
  try {
    // A team that is gone first: its cases are found by an index, and need nothing of who is absent.
    const moved = await sweepFormerTeams(app)
    return [
      ...moved,
      ...(await sweepAbsences(app)),
      ...(await sweepOwedOnLeave(app)),
      ...(await sweepUndated(app)),
    ]
  } catch (thrown) {
    if (thrown instanceof NoCompanyError) return []
    throw thrown
  }
}
