import { randomBytes } from 'node:crypto'
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
 *
 * @param options.template a database to copy instead, as `furnishedDatabase` made it
 */
export async function createTestDatabase(
  options: { readonly empty?: boolean; readonly template?: string } = {},
): Promise<TestDatabase> {
  const { url, template } = inject('testCluster')
  const name = `test_${randomBytes(6).toString('hex')}`
  await copyDatabase(url, options.template ?? (options.empty === true ? 'template1' : template), name)
  const pool = createPool({ url: databaseUrl(url, name), applicationName: 'buckstop test' })
  let dropped = false
  const drop = async (): Promise<void> => {
    if (dropped) return
    dropped = true
    await pool.end()
    await administer(url, `drop database if exists ${name} with (force)`)
  }
  return { name, url: databaseUrl(url, name), pool, drop, [Symbol.asyncDispose]: drop }
}

const furnished = new Map<string, Promise<string>>()

/**
 * The name of a migrated database to copy in which there is something already. It is furnished once per run, by
 * whoever needs it first; the others wait.
 */
export async function furnishedDatabase(
  name: string,
  furnish: (pool: pg.Pool) => Promise<void>,
): Promise<string> {
  const found = furnished.get(name) ?? makeFurnished(name, furnish)
  furnished.set(name, found)
  return await found
}

async function makeFurnished(name: string, furnish: (pool: pg.Pool) => Promise<void>): Promise<string> {
  const { url, template } = inject('testCluster')
  // A session of its own, whose lock ends with it.
  const session = new pg.Client({ connectionString: url, application_name: 'buckstop test kit' })
  await session.connect()
  try {
    await session.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await session.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return name
    const aside = `${name}_${randomBytes(6).toString('hex')}`
    await copyDatabase(url, template, aside)
    const pool = createPool({ url: databaseUrl(url, aside), applicationName: 'buckstop test kit' })
    try {
      await furnish(pool)
    } finally {
      await pool.end()
    }
    await session.query(`alter database ${aside} rename to ${name}`)
    return name
  } finally {
    await session.end()
  }
}

/** Its files are copied: through the log, which nothing here recovers from, it takes twice as long. */
const copyDatabase = async (url: string, from: string, to: string): Promise<void> =>
  await administer(url, `create database ${to} template ${from} strategy file_copy`)

const databaseUrl = (cluster: string, name: string): string => {
  const url = new URL(cluster)
  url.pathname = name
  return url.href
}

const administrators = new Map<string, pg.Pool>()

/** In one session per worker: beginning another costs as much as copying a database. */
async function administer(url: string, statement: string): Promise<void> {
  const pool = administrators.get(url) ?? administrator(url)
  administrators.set(url, pool)
  await pool.query(statement)
}

const administrator = (url: string): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'buckstop test kit',
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  })
  // The cluster ends before the worker may.
  pool.on('error', () => undefined)
  return pool
}
