import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { codeOf, reasonOf, StartupError } from '../../config/startup-error.ts'
import { findBinaries } from './binaries.ts'
import { clusterRole, createCluster } from './create.ts'
import { clusterFolder, type ClusterFolder, holdsCluster, openDataFolder, readPassword } from './folder.ts'
import { freePort, lastComplaint, launch } from './launch.ts'
import { disownPidFile, observePostmaster, stopPostmaster } from './postmaster.ts'
import { isLastToLeave, join } from './presence.ts'
import { serverUserOf } from './server-user.ts'

export interface ClusterOptions {
  /** Buckstop's data folder; the cluster is in `postgres` inside it. */
  readonly dataFolder: string
  /** False for throwaway clusters of tests alone; default true. */
  readonly durable?: boolean
  /** Told when the server went away and could not be brought back. */
  readonly onLost?: (error: StartupError) => void
}

/** A running embedded PostgreSQL that this process uses, alone or with others. */
export interface Cluster {
  /** Holds the password: not to be printed. */
  readonly url: string
  readonly port: number
  /** Process number of the server. */
  readonly pid: number
  /** Stops the server, unless another Buckstop process still uses it: the last one to leave stops it. */
  readonly stop: () => Promise<void>
}

interface Session {
  readonly client: pg.Client
  readonly url: string
  readonly port: number
  readonly pid: number
}

const startPatienceMs = 10_000
const recoveryPatienceMs = 300_000

/**
 * Starts the PostgreSQL of a data folder, making it where there is none, or joins the one that runs there
 * already: because another Buckstop process uses it, or because a killed one left it behind. A server that goes
 * away while in use is started again on the same port.
 * @throws StartupError with a code that begins with `data-folder-` or `database-`
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = clusterFolder(options.dataFolder)
  await openDataFolder(options.dataFolder)
  const binaries = await findBinaries()
  const durable = options.durable ?? true
  if (!(await holdsCluster(folder))) await createCluster(folder, binaries, { durable })
  await serverUserOf(folder.pgdata)
  const start = async (port?: number) =>
    await open(
      folder,
      async () => await launch(folder, binaries, { port: port ?? (await freePort()), durable }),
    )

  let session = await start()
  let stopping = false
  let reviving: Promise<void> = Promise.resolve()
  const { port, url } = session

  const revive = async (): Promise<void> => {
    try {
      session = await start(port)
      if (session.port !== port) throw new Error('it came back on another port')
      watch()
    } catch (thrown) {
      options.onLost?.(
        new StartupError(
          'database-lost',
          `The database went away and did not come back: ${reasonOf(thrown)}`,
          thrown,
        ),
      )
    }
  }
  const watch = (): void => {
    session.client.once('end', () => {
      if (!stopping) reviving = revive()
    })
  }
  watch()

  return {
    url,
    port,
    get pid() {
      return session.pid
    },
    stop: async () => {
      if (stopping) return
      stopping = true
      await reviving
      await leave(session)
    },
  }
}

async function open(folder: ClusterFolder, start: () => Promise<void>): Promise<Session> {
  const password = await readPassword(folder)
  const began = Date.now()
  let patienceMs = startPatienceMs
  let why = ''
  while (Date.now() - began < patienceMs) {
    const postmaster = await observePostmaster(folder.pgdata)
    if (postmaster.state === 'live' && postmaster.port !== undefined) {
      const { pid, port } = postmaster
      const url = `postgres://${clusterRole}:${password}@127.0.0.1:${port}/${clusterRole}`
      try {
        return { client: await join(url), url, port, pid }
      } catch (thrown) {
        why = reasonOf(thrown)
        if (codeOf(thrown) === '28P01') throw wrongPassword(folder)
        // A server that says it is starting up is replaying what a crash left: that takes what it takes.
        if (codeOf(thrown) === '57P03') patienceMs = recoveryPatienceMs
      }
    } else if (postmaster.state !== 'live') {
      if (postmaster.state === 'stale') await disownPidFile(folder.pgdata)
      await start()
      await appearance(folder)
    }
    await sleep(50)
  }
  const complaint = (await lastComplaint(folder)) || why || 'it gave no reason'
  throw new StartupError(
    'database-not-started',
    `The database in ${dirname(folder.root)} did not start: ${complaint} (see ${folder.log}).`,
  )
}

/** Waits until a server that was just started shows up, or has had the time to fail. */
async function appearance(folder: ClusterFolder): Promise<void> {
  for (const until = Date.now() + 1_000; Date.now() < until; await sleep(20)) {
    if ((await observePostmaster(folder.pgdata)).state === 'live') return
  }
}

async function leave(session: Session): Promise<void> {
  try {
    if (await isLastToLeave(session.client)) await stopPostmaster(session.pid)
  } catch {
    // The session broke: the server is gone already, or whoever starts next adopts it.
  }
  await session.client.end().catch(() => undefined)
}

function wrongPassword(folder: ClusterFolder): StartupError {
  return new StartupError(
    'data-folder-damaged',
    `The database in ${dirname(folder.root)} does not take the password in ${folder.password}: ` +
      'put the right file back, or choose another folder with --data.',
  )
}
