import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { codeOf, reasonOf, StartupError } from '../config/startup-error.ts'
import { type MigrationFile, ownMigrations, readMigrations } from './migration-file.ts'
import { type AcceptedMigration, isAccepted, readAccepted } from './accepted-migrations.ts'
import { createPool } from './pool.ts'

export interface MigrateOptions {
  /** Folder of `NNNN-name.sql`; default Buckstop's own. */
  readonly folder?: string
  /** Told of the migrations that are missing, before they are applied, where the database has applied others before. */
  readonly onEarlier?: (missing: readonly MigrationFile[]) => void
  /** Whether graphile-worker's tables are installed first; default true. */
  readonly jobs?: boolean
}

export interface MigrateResult {
  /** Names of the migrations that this call applied, in order. */
  readonly applied: readonly string[]
  /** Number of the newest migration in the database. */
  readonly version: number
}

// Any number will do, as long as every Buckstop takes the same one.
const migrationLock = 4_712_001

// What goes wrong is thrown; the rest is of no use to whoever starts Buckstop.
const quiet = new Logger(() => () => undefined)

/**
 * Brings the schema of a database up to date. Each migration runs in a transaction of its own that holds an
 * advisory lock, so that any number of processes may call this at once; nothing is applied twice.
 * @throws StartupError `schema-newer` when the database knows migrations that this version does not,
 *   `schema-changed` when one was altered after it was applied and not accepted as it was, `schema-gap`, `schema-failed`.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<MigrateResult> {
  const folder = options.folder ?? ownMigrations
  const known = { files: await readMigrations(folder), accepted: await readAccepted(folder) }
  const { files } = known
  const pool = createPool({ url, max: 2, applicationName: 'buckstop migrate', statementTimeoutMs: 0 })
  try {
    const applied: string[] = []
    const version = await prepare(pool, known)
    if (version > 0 && version < files.length) options.onEarlier?.(files.slice(version))
    if (options.jobs ?? true) {
      await locked(pool, async () => await runMigrations({ pgPool: pool, logger: quiet }))
    }
    for (const file of files) {
      if (await applyOnce(pool, file, known)) applied.push(file.name)
    }
    return { applied, version: files.length }
  } catch (thrown) {
    if (!(thrown instanceof pg.DatabaseError)) throw thrown
    const line = `The database refused to have its schema brought up to date (${reasonOf(thrown)}): `
    throw new StartupError(
      'schema-failed',
      `${line}its user needs the right to create tables and extensions.`,
      thrown,
    )
  } finally {
    await pool.end()
  }
}

/** The migrations as they stand, and every text that they ever had. */
interface Known {
  readonly files: readonly MigrationFile[]
  readonly accepted: readonly AcceptedMigration[]
}

/** The number of the newest applied migration; 0 for a database that has none. */
export async function schemaVersion(client: pg.ClientBase | pg.Pool): Promise<number> {
  const table = await client.query<{ there: boolean }>(
    `select to_regclass('public.schema_migration') is not null as there`,
  )
  if (table.rows[0]?.there !== true) return 0
  const newest = await client.query<{ version: number }>(
    'select coalesce(max(number), 0) as version from public.schema_migration',
  )
  return newest.rows[0]?.version ?? 0
}

/** @returns the number of the newest migration that was applied before */
async function prepare(pool: pg.Pool, known: Known): Promise<number> {
  return await locked(pool, async (client) => {
    await client.query(`create table if not exists public.schema_migration (
      number integer primary key,
      name text not null,
      hash text not null,
      applied_at timestamptz not null default now()
    )`)
    return await refuseForeign(client, known)
  })
}

async function applyOnce(pool: pg.Pool, file: MigrationFile, known: Known): Promise<boolean> {
  return await locked(pool, async (client) => {
    // Another process may have applied it, or more than we know, while we waited for the lock.
    const version = await refuseForeign(client, known)
    if (version >= file.number) return false
    try {
      await client.query(file.sql)
    } catch (thrown) {
      throw new StartupError(
        'schema-failed',
        `Migration ${file.name}${lineOf(file.sql, thrown)} failed and was undone: ${reasonOf(thrown)}`,
        thrown,
      )
    }
    await client.query('insert into public.schema_migration (number, name, hash) values ($1, $2, $3)', [
      file.number,
      file.name,
      file.hash,
    ])
    return true
  })
}

/** Compares what is applied with what we have; returns the number of the newest applied migration. */
async function refuseForeign(client: pg.ClientBase, { files, accepted }: Known): Promise<number> {
  const { rows } = await client.query<{ number: number; name: string; hash: string }>(
    'select number, name, hash from public.schema_migration order by number',
  )
  for (const row of rows) {
    const file = files[row.number - 1]
    if (file === undefined) {
      throw new StartupError(
        'schema-newer',
        `The database was migrated by a newer Buckstop (to ${row.name}; this one knows ${files.length}): ` +
          'start that version or a later one.',
      )
    }
    if (file.hash !== row.hash && !isAccepted(accepted, row)) {
      throw new StartupError(
        'schema-changed',
        `Migration ${row.name} was altered after this database applied it: ` +
          'put it back and write a new migration instead.',
      )
    }
  }
  return rows.length
}

async function locked<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (thrown) {
    await client.query('rollback').catch((error: Error) => {
      broken = error
    })
    throw thrown
  } finally {
    client.release(broken)
  }
}

function lineOf(sql: string, thrown: unknown): string {
  if (codeOf(thrown) === undefined || !(thrown instanceof pg.DatabaseError)) return ''
  const position = Number(thrown.position)
  return Number.isInteger(position) ? ` (line ${sql.slice(0, position).split('\n').length})` : ''
}
