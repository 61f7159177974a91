import { setTimeout as sleep } from 'node:timers/promises'
import { instant } from '@buckstop/domain'
import { pino } from 'pino'
import { type AppContext, createAppContext } from './app-context.ts'
import { type Clock, settableClock, type SettableClock, systemClock } from '../clock/clock.ts'
import type { Settings } from '../config/settings.ts'
import type { StartupError } from '../config/startup-error.ts'
import { migrate, type MigrateOptions } from '../db/migrate.ts'
import { type OpenDatabase, openDatabase } from '../db/open-database.ts'
import { createPool } from '../db/pool.ts'
import { createLog } from '../log/log.ts'

/** An application at work on its database, without listener or workers: what `start` and every command begin with. */
export interface OpenApp {
  readonly app: AppContext
  readonly database: OpenDatabase
  /** Set where a story moves the time; then `socket` is where it says so. */
  readonly testClock: { readonly clock: SettableClock; readonly socket: string } | null
  readonly close: () => Promise<void>
}

/**
 * Opens the database that the settings name, brings its schema up to date, and puts together what use cases need.
 * @param onLost told when the embedded database went away for good
 * @param onEarlier told of migrations that are missing in data of an earlier version
 * @throws StartupError
 */
export const openApp = async (
  settings: Settings,
  onLost?: (error: StartupError) => void,
  onEarlier?: MigrateOptions['onEarlier'],
): Promise<OpenApp> => {
  const database = await openDatabase(settings, onLost)
  try {
    await migrate(database.url, onEarlier === undefined ? {} : { onEarlier })
  } catch (thrown) {
    await database.close()
    throw thrown
  }
  const log = createLog(pino.destination({ dest: 2, sync: true }))
  const pool = createPool({
    url: database.url,
    onIdleError: (error) => log.warn({ err: error }, 'idle connection lost'),
  })
  const testClock = testClockOf(settings)
  const clock: Clock = testClock?.clock ?? systemClock
  const app = createAppContext({ pool, clock, log, settings })
  return {
    app,
    database,
    testClock,
    close: async () => {
      // A statement that is still running must not hold up the end for longer than a stop may take.
      await Promise.race([
        app.flushAnnounced().then(async () => await pool.end()),
        sleep(5_000, undefined, { ref: false }),
      ])
      await database.close()
    },
  }
}

const testClockOf = ({ testClock }: Settings): OpenApp['testClock'] => {
  if (testClock === undefined) return null
  const [socket = '', moment = ''] = testClock.split(' ')
  return { clock: settableClock(instant(moment)), socket }
}
