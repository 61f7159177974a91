import { execFile, spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { chown, readFile, stat } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { StartupError } from '../../config/startup-error.ts'

const run = promisify(execFile)

/**
 * As whom PostgreSQL's programs run. PostgreSQL refuses to run as root, so for root there is a user namespace in
 * which root's own files belong to an ordinary user, and only where that is not possible another user.
 */
export type ServerUser =
  | { readonly kind: 'self' }
  | { readonly kind: 'namespace'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'other'; readonly uid: number; readonly gid: number }

interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/**
 * Decides as whom to run the server for a folder: for a folder that holds a cluster already, whoever owns it.
 * @throws StartupError `data-folder-foreign`, `database-user-missing`
 */
export async function serverUserOf(folder: string): Promise<ServerUser> {
  const owner = await stat(folder)
  const me = process.getuid?.()
  if (me === undefined) return { kind: 'self' }
  if (me !== 0) {
    if (owner.uid === me) return { kind: 'self' }
    throw new StartupError(
      'data-folder-foreign',
      `The data folder ${folder} belongs to another user (uid ${owner.uid}): start as that user, ` +
        'or choose another folder with --data.',
    )
  }
  if (owner.uid === 0) return await namespaceUser()
  return { kind: 'other', uid: owner.uid, gid: owner.gid }
}

/**
 * Finds a way to run `program` in `folder` (which is ours and empty), and hands the folder to it. Only root, and a
 * user whom the machine has no name for (some containers), need to look further than themselves.
 * @throws StartupError `database-user-missing`
 */
export async function claimFolder(folder: string, program: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0 && hasName()) return { kind: 'self' }
  const known = await accounts()
  const owner = await ownerAbove(folder)
  const candidates: (() => Promise<ServerUser | undefined>)[] = [
    namespaceUser,
    ...(process.getuid?.() === 0
      ? [
          async () => otherUser(known.find((account) => account.uid === owner)),
          async () => otherUser(known.find((account) => account.name === 'postgres')),
          createPostgresUser,
        ]
      : []),
  ]
  for (const candidate of candidates) {
    const user = await candidate()
    if (user === undefined) continue
    if (user.kind === 'other') await chown(folder, user.uid, user.gid)
    if (await canRun(user, program, folder)) return user
  }
  throw new StartupError(
    'database-user-missing',
    'PostgreSQL runs neither as root nor as a user without a name, and no other user can enter this folder: ' +
      'start Buckstop as an ordinary user, or set DATABASE_URL.',
  )
}

/** Starts a program as that user. */
export function spawnAs(
  user: ServerUser,
  program: string,
  args: readonly string[],
  options: { readonly stdio: StdioOptions; readonly detached?: boolean },
): ChildProcess {
  const [file, ...rest] = commandOf(user, program, args)
  return spawn(file, rest, {
    stdio: options.stdio,
    // A session of its own: Ctrl-C in the terminal reaches Buckstop, which then stops the database in order.
    detached: options.detached ?? false,
    // The language of the person's shell must not change what the server writes.
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    ...(user.kind === 'other' ? { uid: user.uid, gid: user.gid } : {}),
  })
}

function commandOf(user: ServerUser, program: string, args: readonly string[]): [string, ...string[]] {
  if (user.kind !== 'namespace') return [program, ...args]
  const map = [`--map-user=${user.uid}`, `--map-group=${user.gid}`]
  return ['unshare', '--user', ...map, '--', program, ...args]
}

async function namespaceUser(): Promise<ServerUser> {
  const known = await accounts()
  // initdb looks its own name up, so the uid has to be one that the machine knows.
  const account =
    ['postgres', 'daemon', 'nobody'].map((name) => known.find((one) => one.name === name)).find(Boolean) ??
    known.find((one) => one.uid !== 0)
  return { kind: 'namespace', uid: account?.uid ?? 65_534, gid: account?.gid ?? 65_534 }
}

/** Who owns the nearest folder above that is not root's: they can enter it, whatever its mode. */
async function ownerAbove(folder: string): Promise<number | undefined> {
  for (let at = dirname(folder); ; at = dirname(at)) {
    const { uid } = await stat(at)
    if (uid !== 0) return uid
    if (at === dirname(at)) return undefined
  }
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function otherUser(account: Account | undefined): ServerUser | undefined {
  return account === undefined ? undefined : { kind: 'other', uid: account.uid, gid: account.gid }
}

async function createPostgresUser(): Promise<ServerUser | undefined> {
  try {
    await run('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', 'postgres'])
  } catch {
    return undefined
  }
  return otherUser((await accounts()).find((account) => account.name === 'postgres'))
}

async function canRun(user: ServerUser, program: string, folder: string): Promise<boolean> {
  const script = 'test -w "$1" && exec "$0" --version'
  const child = spawnAs(user, '/bin/sh', ['-c', script, program, folder], { stdio: 'ignore' })
  return await new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

async function accounts(): Promise<readonly Account[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '')
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(
      (account) => account.name !== '' && Number.isInteger(account.uid) && Number.isInteger(account.gid),
    )
}
