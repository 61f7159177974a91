import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../db/tables.ts'
import { type Polling, startPolling } from '../polling/start-polling.ts'
import { dueByVersion, makeFindable } from './due.ts'
import { putAway, readWords } from './vocabulary.ts'

// Words are read together: the commonest are in all that was written meanwhile, and are counted once.
const turnsBetweenReading = 5

/** Everything that is due now, and the words of all that was written until now. */
export const catchUp = async (db: Kysely<Tables>): Promise<void> => {
  while ((await makeFindable(db)) > 0);
  while (await readWords(db));
}

/** Makes cases findable that changed beside the ledger or came from an earlier version, and reads their words. */
export const keepFindable = ({
  db,
  log,
}: {
  readonly db: Kysely<Tables>
  readonly log: Pick<Logger, 'error'>
}): Polling => {
  let isChecked = false
  let turns = 0
  return startPolling(log, {
    look: async () => {
      if (!isChecked) await dueByVersion(db)
      isChecked = true
      const made = await makeFindable(db)
      turns += 1
      if (turns % turnsBetweenReading === 0 && (await readWords(db))) await putAway(db)
      return made > 0
    },
    pauseMs: 1_000,
    longestPauseMs: 30_000,
    failed: 'cases could not be made findable',
  })
}
