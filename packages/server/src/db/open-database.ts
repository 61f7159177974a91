import type { Settings } from '../config/settings.ts'
import type { StartupError } from '../config/startup-error.ts'
import { startCluster } from './cluster/cluster.ts'
import { checkCompanyDatabase } from './company-database.ts'

/** A database that is there and fit to be used; its schema is another matter (see migrate.ts). */
export interface OpenDatabase {
  readonly kind: 'embedded' | 'company'
  /** Holds the password: not to be printed. */
  readonly url: string
  /** Lets go of it: an embedded server stops with the last process that uses it. */
  readonly close: () => Promise<void>
}

/**
 * Opens the database that the settings name: the company's own where there is a `DATABASE_URL`, otherwise the
 * embedded one in the data folder, which is made, started, or joined where it runs already. So every command can
 * call this, whether or not Buckstop is running.
 * @throws StartupError
 */
export async function openDatabase(
  settings: Pick<Settings, 'data' | 'database'>,
  onLost?: (error: StartupError) => void,
): Promise<OpenDatabase> {
  if (settings.database !== undefined) {
    await checkCompanyDatabase(settings.database)
    return { kind: 'company', url: settings.database, close: async () => undefined }
  }
  const cluster = await startCluster({
    dataFolder: settings.data,
    ...(onLost === undefined ? {} : { onLost }),
  })
  return { kind: 'embedded', url: cluster.url, close: cluster.stop }
}
