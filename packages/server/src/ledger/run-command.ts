import type { Transaction } from 'kysely'
import type { AppContext } from '../app-context.ts'
import type { Tables } from '../db/tables.ts'
import type { CommandResult, WantedCommand } from './result.ts'

/**
 * Lets a case decide and records what it decides, in one transaction that holds the case's row. Authorised callers
 * only. Nothing is retried: the row's lock orders concurrent commands, and each sees what the one before it did.
 */
export const runCommand = async (app: AppContext, wanted: WantedCommand): Promise<CommandResult> =>
  await app.db.transaction().execute(async (trx) => await runCommandIn(trx, app, wanted))

/** The same inside a caller's transaction, for what has to be written together with it. */
export const runCommandIn = async (
  _trx: Transaction<Tables>,
  _app: AppContext,
  _wanted: WantedCommand,
): Promise<CommandResult> => {
  throw new Error('not there yet')
}
