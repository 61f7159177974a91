import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { createPool } from '../src/db/pool.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test databases are made, and from which template. */
    readonly testCluster: { readonly url: string; readonly template: string }
  }
}

export interface TestDatabase {
  readonly name: string
  readonly url: string
  /** A pool on it, ended by `drop`. */
  readonly pool: pg.Pool
  /** Ends the pool and removes the database, whoever is still connected to it. */
  readonly drop: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/**
 * A database of a test's own in the cluster of this run, migrated unless `empty` is asked for:
 *
 *     const database = await createTestDatabase()
 *     afterAll(database.drop)
 */
export async function createTestDatabase(options: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const cluster = inject('testCluster')
  const name = `test_${randomBytes(6).toString('hex')}`
  const source = options.empty === true ? 'template1' : cluster.template
  await administer(cluster.url, `create database ${name} template ${source}`)
  const url = new URL(cluster.url)
  url.pathname = name
  const pool = createPool({ url: url.href, applicationName: 'buckstop test' })
  let dropped = false
  const drop = async (): Promise<void> => {
    if (dropped) return
    dropped = true
    await pool.end()
    await dropDatabase(cluster.url, name)
  }
  return { name, url: url.href, pool, drop, [Symbol.asyncDispose]: drop }
}

// A vacuum of the cluster's own may be at work in it, which only a superuser could end; it soon ends by itself.
const mostTries = 50

async function dropDatabase(url: string, name: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await administer(url, `drop database if exists ${name} with (force)`)
    } catch (thrown) {
      const busy = thrown instanceof pg.DatabaseError && ['42501', '55006'].includes(thrown.code ?? '')
      if (!busy || tried === mostTries) throw thrown
      await wait(200)
    }
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'buckstop test kit' })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
