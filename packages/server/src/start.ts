import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { createApp } from './app.ts'
import type { Settings } from './config/settings.ts'
import type { StartupError } from './config/startup-error.ts'
import { migrate } from './db/migrate.ts'
import { type OpenDatabase, openDatabase } from './db/open-database.ts'
import { createPool } from './db/pool.ts'
import { checkHealth } from './health.ts'
import { listen } from './listener.ts'

export interface RunningBuckstop {
  /** `http://127.0.0.1:PORT`, whatever the public address is. */
  readonly url: string
  /** Stops in order: no new requests, those under way finished, then the database. Safe to call twice. */
  readonly stop: () => Promise<void>
}

/**
 * Starts everything in this process: listener, database, schema, pages. The port is taken first, so that a second
 * start fails before it touches anything; whatever fails later gives back what was opened before it.
 * @param onLost told when the embedded database went away for good; the process should then end
 * @throws StartupError
 */
export async function startBuckstop(
  settings: Settings,
  onLost?: (error: StartupError) => void,
): Promise<RunningBuckstop> {
  const listener = await listen(settings.host, settings.port)
  let database: OpenDatabase | undefined
  let pool: pg.Pool | undefined
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await listener.close()
    await endPool(pool)
    await database?.close()
  }
  try {
    database = await openDatabase(settings, onLost)
    await migrate(database.url)
    pool = createPool({ url: database.url })
    const sources = { pool, workers: () => 'none' as const, listeners: { http: { port: listener.port } } }
    const app = createApp({ health: async () => await checkHealth(sources) })
    listener.serve(app.fetch)
    return { url: `http://127.0.0.1:${listener.port}`, stop: async () => await (closing ??= close()) }
  } catch (thrown) {
    await close()
    throw thrown
  }
}

/** Ends the pool, without waiting longer than a stop may take for a statement that is still running. */
async function endPool(pool: pg.Pool | undefined): Promise<void> {
  if (pool === undefined) return
  await Promise.race([pool.end(), sleep(5_000, undefined, { ref: false })])
}
