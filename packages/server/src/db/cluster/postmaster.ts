import { execFile } from 'node:child_process'
import { readFile, readlink, realpath, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { codeOf } from '../../config/startup-error.ts'

const run = promisify(execFile)

/** What `postmaster.pid` in a data directory says, once compared with the processes that exist. */
export type Postmaster =
  | { readonly state: 'none' }
  /** The process it names is gone, a zombie, or something else that was given its number. */
  | { readonly state: 'stale' }
  /** `port` is missing while the server is only just starting. */
  | { readonly state: 'live'; readonly pid: number; readonly port: number | undefined }

export async function observePostmaster(pgdata: string): Promise<Postmaster> {
  const lines = await readPidFile(pgdata)
  if (lines === undefined) return { state: 'none' }
  const pid = Math.abs(Number(lines[0]))
  if (!Number.isInteger(pid) || pid === 0) return { state: 'stale' }
  if (!(await isPostgresOf(pid, pgdata))) return { state: 'stale' }
  const port = Number(lines[3])
  return { state: 'live', pid, port: Number.isInteger(port) && port > 0 ? port : undefined }
}

/**
 * Lets PostgreSQL take a data directory over whose `postmaster.pid` is stale. The file is not removed: its line
 * about shared memory is what keeps PostgreSQL from starting while children of a killed server still write.
 * Its first line alone is replaced, by the number of a process that can't exist.
 */
export async function disownPidFile(pgdata: string): Promise<void> {
  const lines = await readPidFile(pgdata)
  if (lines === undefined) return
  const aside = join(pgdata, 'postmaster.pid.stale')
  await writeFile(aside, ['2147483646', ...lines.slice(1)].join('\n'), { mode: 0o600 })
  await rename(aside, join(pgdata, 'postmaster.pid'))
}

/**
 * Stops a server and waits until its process is gone: open sessions are ended and everything is written out;
 * after 20 s without waiting any longer (the next start then recovers).
 */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!send(pid, signal)) return
    for (const until = Date.now() + patienceMs; Date.now() < until; await sleep(20)) {
      if (!(await isAlive(pid))) return
    }
  }
}

/** Whether a process exists and is more than a zombie. */
export async function isAlive(pid: number): Promise<boolean> {
  return (await describeProcess(pid)) !== undefined
}

async function isPostgresOf(pid: number, pgdata: string): Promise<boolean> {
  if ((await describeProcess(pid)) !== 'postgres') return false
  try {
    // The server's working directory is its data directory; unreadable for servers of other users.
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(pgdata))
  } catch {
    return true
  }
}

/** The name of a living process's program, or undefined when it is gone or a zombie. */
async function describeProcess(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'))
    const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
    return 'ZX'.includes(state) ? undefined : name
  } catch {
    if (process.platform === 'linux') return undefined
  }
  const answer = await run('ps', ['-o', 'stat=,comm=', '-p', String(pid)]).catch(() => undefined)
  const found = /^\s*(?<state>\S+)\s+(?<program>.+?)\s*$/.exec(answer?.stdout ?? '')?.groups
  if (found === undefined || found['state']?.startsWith('Z') === true) return undefined
  return found['program']?.split('/').at(-1)
}

async function readPidFile(pgdata: string): Promise<string[] | undefined> {
  try {
    return (await readFile(join(pgdata, 'postmaster.pid'), 'utf8')).split('\n')
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined
    throw thrown
  }
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
