import { closeSync, fchownSync, openSync } from 'node:fs'
import { readFile, rename, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Binaries } from './binaries.ts'
import type { ClusterFolder } from './folder.ts'
import { serverUserOf, spawnAs } from './server-user.ts'

export interface LaunchOptions {
  /** Port to listen on, on the loopback interface. */
  readonly port: number
  /** False for throwaway clusters of tests alone: nothing is flushed to disk. */
  readonly durable: boolean
}

const logLimitBytes = 1_000_000

/** Starts a server on an existing data directory, in a session of its own; returns without waiting for it. */
export async function launch(
  folder: ClusterFolder,
  binaries: Binaries,
  options: LaunchOptions,
): Promise<void> {
  const user = await serverUserOf(folder.pgdata)
  await turnLog(folder.log)
  const log = openSync(folder.log, 'a', 0o600)
  try {
    if (user.kind === 'other') fchownSync(log, user.uid, user.gid)
    const args = ['-D', folder.pgdata, '-p', String(options.port), ...settings(options.durable)]
    const child = spawnAs(user, binaries.postgres, args, { stdio: ['ignore', log, log], detached: true })
    child.once('error', () => undefined)
    child.unref()
  } finally {
    closeSync(log)
  }
}

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return address.port
}

/** The last complaint in the server's log, without its time stamp; empty when there is none. */
export async function lastComplaint(folder: ClusterFolder): Promise<string> {
  const text = await readFile(folder.log, 'utf8').catch(() => '')
  const lines = text.split('\n').filter((line) => /\b(?:FATAL|PANIC|unshare|error)\b/.test(line))
  return lines.at(-1)?.replace(/^.*?\b(?:FATAL|PANIC):\s+/, '') ?? ''
}

/** Databases are copied without a way through this machine's memory: a third of the time. Windows has no such way. */
const copiesInKernel = process.platform === 'win32' ? {} : { file_copy_method: 'clone' }

function settings(durable: boolean): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    timezone: 'UTC',
    // Statements and values can hold customers' words: the log gets neither.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    // What forgets everything has nothing to clean up, and nobody to copy its log to.
    ...(durable ? {} : { autovacuum: 'off', wal_level: 'minimal', max_wal_senders: '0', ...copiesInKernel }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function turnLog(log: string): Promise<void> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  )
  if (size > logLimitBytes) await rename(log, `${log}.1`)
}
