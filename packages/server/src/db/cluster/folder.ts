import { access, constants, mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf, reasonOf, StartupError } from '../../config/startup-error.ts'
import { embeddedMajor } from './binaries.ts'

/** Where the embedded PostgreSQL keeps its things inside Buckstop's data folder. */
export interface ClusterFolder {
  /** `<data>/postgres` */
  readonly root: string
  /** PostgreSQL's own data directory. */
  readonly pgdata: string
  /** The password of the one role that can sign in; readable by its owner alone. */
  readonly password: string
  /** What the server writes while starting and when it fails; holds no statements and no values. */
  readonly log: string
}

export function clusterFolder(dataFolder: string, name = 'postgres'): ClusterFolder {
  const root = join(resolve(dataFolder), name)
  return {
    root,
    pgdata: join(root, 'cluster'),
    password: join(root, 'password'),
    log: join(root, 'server.log'),
  }
}

/**
 * Makes the data folder where it is missing, and says what is wrong with it where it can't be used.
 * @throws StartupError `data-folder-unwritable`
 */
export async function openDataFolder(dataFolder: string): Promise<void> {
  const folder = resolve(dataFolder)
  try {
    await makeFolder(folder)
    if (!(await stat(folder)).isDirectory()) throw new Error('it is not a folder')
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (thrown) {
    throw new StartupError('data-folder-unwritable', unwritable(folder, thrown), thrown)
  }
}

/** Whether the folder holds a cluster that this version can run; false when it holds none yet. */
export async function holdsCluster(folder: ClusterFolder): Promise<boolean> {
  let text: string
  try {
    text = await readFile(join(folder.pgdata, 'PG_VERSION'), 'utf8')
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT') {
      throw new StartupError('data-folder-unwritable', unwritable(folder.root, thrown), thrown)
    }
    if (await isThere(folder.root)) throw damaged(folder, 'its PostgreSQL has no PG_VERSION file')
    return false
  }
  const major = Number(text.trim())
  if (!Number.isInteger(major)) throw damaged(folder, 'its PG_VERSION file is not a number')
  if (major > embeddedMajor) {
    throw new StartupError(
      'data-folder-newer',
      `The data folder ${dirname(folder.root)} was made by PostgreSQL ${major}, and this Buckstop brings ` +
        `${embeddedMajor}: start the newer Buckstop again, or choose another folder with --data.`,
    )
  }
  if (major < embeddedMajor) {
    throw new StartupError(
      'data-folder-older',
      `The data folder ${dirname(folder.root)} was made by PostgreSQL ${major}, and this Buckstop brings ` +
        `${embeddedMajor}: bring it over with pg_upgrade, or dump it with the old version and restore it.`,
    )
  }
  return true
}

/** The password of the cluster's role. */
export async function readPassword(folder: ClusterFolder): Promise<string> {
  try {
    return (await readFile(folder.password, 'utf8')).trim()
  } catch (thrown) {
    throw damaged(folder, `its password file can't be read (${codeOf(thrown) ?? reasonOf(thrown)})`)
  }
}

function damaged(folder: ClusterFolder, why: string): StartupError {
  return new StartupError(
    'data-folder-damaged',
    `The data folder ${dirname(folder.root)} is damaged: ${why}. Restore it from a backup, or choose another ` +
      'folder with --data.',
  )
}

function unwritable(folder: string, thrown: unknown): string {
  const why = codeOf(thrown) ?? reasonOf(thrown)
  return `The data folder ${folder} can't be used (${why}): make it writable, or choose another with --data.`
}

/** Makes a folder and those above it. (Node's own `recursive` never ends where the system answers ENOENT, as /proc.) */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (thrown) {
    const code = codeOf(thrown)
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(folder) === folder) throw thrown
    await makeFolder(dirname(folder))
    await mkdir(folder)
  }
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}
