import type { CaseId } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { moveEach } from '../staffing/move-cases.ts'
import { batchSize, mattersOfTeams } from '../ledger/replace-owners.ts'

/**
 * Cases that came to a team after it had gone from the service map, by a process that did not know yet: they go where
 * the team's other cases went.
 * @returns the cases that changed
 */
export const sweepFormerTeams = async (app: AppContext): Promise<readonly CaseId[]> => {
  const { formerTeams } = (await app.directory.fresh()).directory
  const gone = [...formerTeams.keys()]
  return await moveEach(app, async (after) => await mattersOfTeams(app.db, gone, after, batchSize))
}
