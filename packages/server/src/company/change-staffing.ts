import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { loadDirectory } from '../directory/load.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { waitToGoLive } from '../service-maps/lock.ts'
import { objectionsBetween } from '../service-maps/objections.ts'
import type { Refusal } from '../service-maps/refusal.ts'
import { noting } from '../setting-changes/note.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'
import { lockDirectory } from '../staffing/change-directory.ts'

/**
 * Changes who works in which team, or leads it, while no map goes live, which writes the same; and writes down what
 * differs after it.
 * @param work gets the company as it stands, and throws where nothing is to be changed
 */
export const changeStaffing = async <T>(
  app: AppContext,
  by: ChangedBy,
  work: (trx: Transaction<Tables>, now: DirectorySnapshot) => Promise<T>,
): Promise<T> =>
  await whileOwnersChange(
    async () =>
      await app.db.transaction().execute(async (trx) => {
        await waitToGoLive(trx)
        await lockDirectory(trx)
        const now = await loadDirectory(trx, app.clock.now())
        return await noting(trx, app, by, async () => await work(trx, now))
      }),
  )

/** What stands against the people of the teams as they are written in this transaction, and did not before. */
export const objectionsIn = async (
  trx: Transaction<Tables>,
  { clock }: Pick<AppContext, 'clock'>,
  before: DirectorySnapshot,
): Promise<readonly Refusal[]> => {
  const at = clock.now()
  return objectionsBetween(before, await loadDirectory(trx, at), at)
}
