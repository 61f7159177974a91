import type { CaseId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'
import { batchSize, replaceOwnersIn } from '../ledger/replace-owners.ts'
import { whileOwnersChange } from '../ledger/run-command.ts'
import { lockDirectory } from './change-directory.ts'
import { inBatches } from './in-batches.ts'
import { loadDirectory } from '../directory/load.ts'
import type { DirectorySnapshot } from '../directory/snapshot.ts'
import { type LedgerTransaction, transact } from '../ledger/transact.ts'

/** Something of the directory that changes, and takes cases to other people with it. */
export interface DirectoryChange {
  /** Open cases that it touches, in order of their ids; `after` is the last one of the batch before. */
  readonly casesOf: (db: Kysely<Tables>, after: CaseId | null, limit: number) => Promise<readonly CaseId[]>
  /**
   * False where cases would go to a team that is only there after the change; then all of them move in its transaction.
   */
  readonly beforehand?: boolean
  /** The directory as it will be; for deciding before the change is there for all to see. */
  readonly anticipated: (now: DirectorySnapshot) => DirectorySnapshot
  readonly write: (trx: LedgerTransaction) => Promise<void>
  /** Looks at the directory as it was written, and throws where it is not to stay so. */
  readonly approve?: (changed: DirectorySnapshot) => void
}

/**
 * Makes a change of the directory together with what follows for cases. Most cases go first, batch by batch, so that
 * nobody waits long; what is left, and what came in meanwhile, goes in the transaction that makes the change. Cases
 * are locked before anything else, as everywhere.
 * @returns the cases that went to somebody else, or elsewhere, with it
 */
export const moveAndWrite = async (app: AppContext, change: DirectoryChange): Promise<readonly CaseId[]> => {
  const { casesOf, anticipated } = change
  const moved: CaseId[] = []
  const as =
    (trx: LedgerTransaction): DirectoryOf =>
    async (version) =>
      anticipated(await app.directory.at(version, trx))
  const early = async (): Promise<readonly CaseId[]> =>
    change.beforehand === false ? [] : await casesOf(app.db, null, batchSize + 1)
  while ((await early()).length > batchSize) {
    const some = await moveEach(app, async (after) => await casesOf(app.db, after, batchSize), as)
    moved.push(...some)
    if (some.length === 0) break
  }
  const last = await whileOwnersChange(
    async () => await transact(app, async (trx) => await moveAndWriteIn(trx, app, change, as(trx))),
  )
  return [...moved, ...last]
}

/** The same inside a caller's transaction and all at once, for what has to be written together with it. */
export const moveAndWriteIn = async (
  trx: LedgerTransaction,
  app: AppContext,
  { casesOf, write, approve }: Omit<DirectoryChange, 'anticipated'>,
  before: DirectoryOf | null,
): Promise<readonly CaseId[]> => {
  const moveAll = async (directoryOf: DirectoryOf): Promise<readonly CaseId[]> =>
    await inBatches(
      async (after) => await casesOf(trx, after, batchSize),
      async (batch) => await replaceOwnersIn(trx, app, directoryOf, batch),
    )
  const first = before === null ? [] : await moveAll(before)
  await lockDirectory(trx)
  await write(trx)
  // Not committed yet, so it must not get into the directory that the process remembers.
  const changed = await loadDirectory(trx, app.clock.now())
  approve?.(changed)
  return [...first, ...(await moveAll(async () => await Promise.resolve(changed)))]
}

/** Each batch in a transaction of its own, by the directory as it is for all to see, or as `as` has it. */
export const moveEach = async (
  app: AppContext,
  next: (after: CaseId | null) => Promise<readonly CaseId[]>,
  as: (trx: LedgerTransaction) => DirectoryOf = (trx) => async (version) =>
    await app.directory.at(version, trx),
): Promise<readonly CaseId[]> =>
  await inBatches(
    next,
    async (batch) =>
      await whileOwnersChange(
        async () => await transact(app, async (trx) => await replaceOwnersIn(trx, app, as(trx), batch)),
      ),
  )

type DirectoryOf = (version: number) => Promise<DirectorySnapshot>
