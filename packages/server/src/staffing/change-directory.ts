import type { Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { noting } from '../setting-changes/note.ts'
import type { ChangedBy } from '../setting-changes/setting.ts'

/**
 * Changes of the directory (people, teams, rota, leave) come one after the other. Each counts its version up, by a
 * trigger, so whoever wrote something else first would wait for it holding what the next one wants: it is taken before
 * anything else of the directory, and after cases. Readers do not wait for it.
 */
export const lockDirectory = async (trx: Transaction<Tables>): Promise<void> => {
  await trx.selectFrom('directory_version').select('version').forUpdate().execute()
}

/** A change of the directory that moves no case; what does goes by `moveAndWrite`. */
export const changeDirectory = async <T>(
  { db }: Pick<AppContext, 'db'>,
  write: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  await whileOwnersChange(
    async () =>
      await db.transaction().execute(async (trx) => {
        await lockDirectory(trx)
        return await write(trx)
      }),
  )

/** A change of what the company is set to: the same, and whatever differs after it is written down. */
export const changeSettings = async <T>(
  app: Pick<AppContext, 'db' | 'clock' | 'newId'>,
  by: ChangedBy,
  write: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  await changeDirectory(app, async (trx) => await noting(trx, app, by, async () => await write(trx)))
