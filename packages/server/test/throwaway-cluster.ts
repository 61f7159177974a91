import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { clusterFolder } from '../src/db/cluster/folder.ts'
import { startCluster } from '../src/db/cluster/cluster.ts'
import { isAlive, observePostmaster, stopPostmaster } from '../src/db/cluster/postmaster.ts'
import { migrate } from '../src/db/migrate.ts'
import { folderForTheRun } from './in-memory.ts'

export interface ThrowawayCluster {
  /** A database from which others are made; leave it alone. */
  readonly url: string
  /** Name of the migrated database that serves as template. */
  readonly template: string
  readonly destroy: () => Promise<void>
}

const prefix = 'buckstop-test-'
const template = 'migrated'

/**
 * A real PostgreSQL that forgets everything: in memory where there is room, without flushing to disk, with one
 * migrated database to copy. For tests and measurements that don't need durability.
 */
export async function startThrowawayCluster(): Promise<ThrowawayCluster> {
  const inMemory = await folderForTheRun()
  for (const place of new Set([tmpdir(), inMemory])) await sweep(place)
  const folder = await mkdtemp(join(inMemory, `${prefix}${process.pid}-`))
  const cluster = await startCluster({ dataFolder: folder, durable: false })
  const admin = new pg.Client({ connectionString: cluster.url })
  await admin.connect()
  await admin.query(`create database ${template}`)
  await admin.end()
  const templateUrl = new URL(cluster.url)
  templateUrl.pathname = template
  await migrate(templateUrl.href)
  return {
    url: cluster.url,
    template,
    destroy: async () => {
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Removes what test runs left behind that were killed. */
async function sweep(place: string): Promise<void> {
  for (const name of await readdir(place)) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1])
    if (!Number.isInteger(pid) || (await isAlive(pid))) continue
    const folder = join(place, name)
    try {
      const postmaster = await observePostmaster(clusterFolder(folder).pgdata)
      if (postmaster.state === 'live') await stopPostmaster(postmaster.pid)
      await rm(folder, { recursive: true, force: true })
    } catch {
      // Another user's, or another run sweeps it at this moment.
    }
  }
}
