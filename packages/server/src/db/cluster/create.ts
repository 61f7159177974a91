import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf, StartupError } from '../../config/startup-error.ts'
import type { Binaries } from './binaries.ts'
import { clusterFolder, type ClusterFolder } from './folder.ts'
import { claimFolder, type ServerUser, spawnAs } from './server-user.ts'

/** The role and the database that Buckstop uses; the role is no superuser. */
export const clusterRole = 'buckstop'

const localeFlags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']

// Whoever takes longer than this over initdb was killed in the middle of it.
const abandonedAfterMs = 10 * 60_000

/**
 * Makes a cluster with its role and its database. It is made aside and moved into place whole, so that being
 * killed half-way leaves nothing behind that looks like a cluster, and of two that race the first one counts.
 */
export async function createCluster(
  folder: ClusterFolder,
  binaries: Binaries,
  options: { readonly durable: boolean },
): Promise<void> {
  const dataFolder = dirname(folder.root)
  const prefix = `${basename(folder.root)}.new-`
  await sweep(dataFolder, prefix)
  const aside = clusterFolder(dataFolder, prefix + randomBytes(6).toString('hex'))
  await mkdir(aside.root, { mode: 0o700 })
  try {
    const user = await claimFolder(aside.root, binaries.postgres)
    await initialise(aside, user, binaries, options.durable)
    await moveIntoPlace(aside, folder)
  } finally {
    await rm(aside.root, { recursive: true, force: true })
  }
}

async function initialise(
  folder: ClusterFolder,
  user: ServerUser,
  binaries: Binaries,
  durable: boolean,
): Promise<void> {
  const password = randomBytes(24).toString('base64url')
  // Nobody keeps the superuser's password: what needs it is done here, before the server first listens.
  const superuser = join(folder.root, 'superuser')
  await writePrivate(superuser, user, randomBytes(24).toString('base64url'))
  await writePrivate(folder.password, user, password)
  const flags = ['--username=postgres', `--pwfile=${superuser}`, '--auth=scram-sha-256', ...localeFlags]
  const sync = durable ? [] : ['--no-sync']
  await finish(user, binaries.initdb, [`--pgdata=${folder.pgdata}`, ...flags, ...sync], '')
  await rm(superuser)
  const statements = [
    `create role ${clusterRole} login createdb password '${password}'`,
    `create database ${clusterRole} owner ${clusterRole}`,
  ]
  await finish(user, binaries.postgres, ['--single', '-D', folder.pgdata, 'postgres'], statements.join('\n'))
}

async function writePrivate(file: string, user: ServerUser, text: string): Promise<void> {
  await writeFile(file, `${text}\n`, { mode: 0o600 })
  if (user.kind === 'other') await chown(file, user.uid, user.gid)
}

async function finish(user: ServerUser, program: string, args: string[], input: string): Promise<void> {
  const child = spawnAs(user, program, args, { stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2000)
  })
  child.stdin?.on('error', () => undefined).end(`${input}\n`)
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('close', (exit, signal) => resolve(exit ?? signal ?? 'unknown'))
  })
  const failed = /^.*(?:FATAL|ERROR|PANIC|error):.*$/m.exec(said)?.[0]
  if (code === 0 && failed === undefined) return
  const why = failed ?? (said.trim().split('\n').at(-1) || `ended with ${code}`)
  throw new StartupError(
    'database-not-created',
    `The database could not be made: ${basename(program)} said "${why}". Put that right and start again.`,
  )
}

async function moveIntoPlace(aside: ClusterFolder, folder: ClusterFolder): Promise<void> {
  try {
    await rename(aside.root, folder.root)
  } catch (thrown) {
    const code = codeOf(thrown)
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw thrown
  }
}

async function sweep(dataFolder: string, prefix: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    if (!name.startsWith(prefix)) continue
    const path = join(dataFolder, name)
    const made = await stat(path).catch(() => undefined)
    if (made !== undefined && Date.now() - made.mtimeMs > abandonedAfterMs) {
      await rm(path, { recursive: true, force: true })
    }
  }
}
