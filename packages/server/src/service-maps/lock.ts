import { type Kysely, sql, type Transaction } from 'kysely'
import type { AppContext } from '../app/app-context.ts'
import type { Tables } from '../db/tables.ts'

// Any number will do, as long as every Buckstop takes the same one.
const lock = sql`4712002`

/**
 * Does what only one may do at a time, in all processes together.
 * @returns null where another is at it
 */
export const goingLive = async <Result>(
  app: AppContext,
  work: () => Promise<Result>,
): Promise<Result | null> =>
  await app.db.connection().execute(async (connection) => {
    if (!(await isTaken(connection))) return null
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection)
    }
  })

const isTaken = async (connection: Kysely<Tables>): Promise<boolean> => {
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${lock}) as taken`.execute(
    connection,
  )
  return rows[0]?.taken === true
}

/** The same for the length of a transaction; waits for whoever is at it. */
export const waitToGoLive = async (trx: Transaction<Tables>): Promise<void> => {
  await sql`select pg_advisory_xact_lock(${lock})`.execute(trx)
}
