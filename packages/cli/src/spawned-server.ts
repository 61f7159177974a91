import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { clusterFolder } from '@buckstop/server/db/cluster/folder'
import { observePostmaster } from '@buckstop/server/db/cluster/postmaster'

/** A Buckstop in a process group of its own, as a company runs it: for stories, benches and tests of reliability. */
export interface SpawnedServer {
  readonly url: string
  readonly process: ChildProcess
  /** Ends it in order; after 15 seconds by force. */
  readonly stop: () => Promise<void>
  /** SIGKILL to the whole group, the database included, and waits until it is gone. */
  readonly kill: () => Promise<void>
}

/** The `buckstop` command, to be run by `process.execPath`. */
export const buckstopCommand = fileURLToPath(new URL('../bin/buckstop.mjs', import.meta.url))

/**
 * Starts `buckstop start` and waits for its ready line.
 * @param command the `buckstop` to start; this checkout's own unless another's is named
 * @throws Error with what it said on standard error where it ends, or is not ready in time
 */
export const spawnServer = async (
  env: NodeJS.ProcessEnv,
  { readyWithinMs = 60_000, command = buckstopCommand } = {},
): Promise<SpawnedServer> => {
  const server = spawn(process.execPath, [command, 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  const kill = async (): Promise<void> => {
    // The embedded server has a session of its own, which a signal to the group does not reach.
    const database = await databaseOf(env)
    signalGroup(server, 'SIGKILL')
    if (database !== undefined) process.kill(database, 'SIGKILL')
    await gone
  }
  try {
    const url = await ready(server, readyWithinMs)
    return {
      url,
      process: server,
      kill,
      stop: async () => {
        server.kill('SIGTERM')
        const late = setTimeout(() => signalGroup(server, 'SIGKILL'), 15_000)
        await gone
        clearTimeout(late)
      },
    }
  } catch (error) {
    if (server.exitCode === null && server.signalCode === null) await kill()
    throw error
  }
}

const databaseOf = async (env: NodeJS.ProcessEnv): Promise<number | undefined> => {
  const folder = env['BUCKSTOP_DATA']
  if (folder === undefined || env['DATABASE_URL'] !== undefined) return undefined
  const postmaster = await observePostmaster(clusterFolder(folder).pgdata)
  return postmaster.state === 'live' ? postmaster.pid : undefined
}

const signalGroup = (server: ChildProcess, signal: NodeJS.Signals): void => {
  if (server.pid === undefined) return
  try {
    process.kill(-server.pid, signal)
  } catch {
    // The whole group has ended already.
  }
}

const ready = async (server: ChildProcess, withinMs: number): Promise<string> =>
  await new Promise((resolve, reject) => {
    const errors: string[] = []
    const late = setTimeout(
      () => reject(new Error(`the server was not ready within ${withinMs} ms`)),
      withinMs,
    )
    server.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
    server.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the server ended with ${code}: ${errors.join('').trim()}`))
    })
    if (server.stdout === null) return reject(new Error('the server has no output'))
    createInterface({ input: server.stdout }).on('line', (line) => {
      const url = /^buckstop ready (?<url>\S+)$/.exec(line)?.groups?.['url']
      if (url === undefined) return
      clearTimeout(late)
      resolve(url)
    })
  })
