import { setTimeout as sleep } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../db/tables.ts'
import { dueByVersion, makeFindable } from './due.ts'
import { putAway, readWords } from './vocabulary.ts'

/** What makes cases findable that changed beside the ledger or came from an earlier version, and reads their words. */
export interface FindableKeeping {
  readonly health: () => 'ok' | 'failing'
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>
}

const pauseMs = 1_000
const longestPauseMs = 30_000
// Words are read together: the commonest are in all that was written meanwhile, and are counted once.
const turnsBetweenReading = 5

/** Everything that is due now, and the words of all that was written until now. */
export const catchUp = async (db: Kysely<Tables>): Promise<void> => {
  while ((await makeFindable(db)) > 0);
  while (await readWords(db));
}

export const keepFindable = ({
  db,
  log,
}: {
  readonly db: Kysely<Tables>
  readonly log: Pick<Logger, 'error'>
}): FindableKeeping => {
  const ending = new AbortController()
  let failures = 0
  let turns = 0
  const turn = async (): Promise<boolean> => {
    const made = await makeFindable(db)
    turns += 1
    if (turns % turnsBetweenReading !== 0) return made > 0
    const more = await readWords(db)
    if (more) await putAway(db)
    return made > 0
  }
  const run = async (): Promise<void> => {
    let isChecked = false
    while (!ending.signal.aborted) {
      let busy = false
      try {
        if (!isChecked) await dueByVersion(db)
        isChecked = true
        busy = await turn()
        failures = 0
      } catch (thrown) {
        if (failures === 0)
          log.error(
            { err: thrown instanceof Error ? thrown.name : 'unknown' },
            'cases could not be made findable',
          )
        failures += 1
      }
      const pause = Math.min(longestPauseMs, pauseMs * 2 ** Math.min(failures, 10))
      if (!busy) await sleep(pause, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    health: () => (failures > 0 ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
    },
  }
}
