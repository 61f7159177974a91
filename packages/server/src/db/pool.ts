import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { OneWriteSocket } from './one-write-socket.ts'
import { preparing } from './prepared.ts'

export interface PoolOptions {
  /** `postgres://user:password@host:port/database` */
  readonly url: string
  /** Most connections held at once; default 16. */
  readonly max?: number
  /** What `pg_stat_activity` shows; default `buckstop`. */
  readonly applicationName?: string
  /** Milliseconds until a statement is cancelled by the server; default 30,000; 0 for never. */
  readonly statementTimeoutMs?: number
  /** Milliseconds to wait for a free or new connection; default 10,000. */
  readonly connectTimeoutMs?: number
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  readonly onIdleError?: (error: Error) => void
}

/**
 * A pool of connections in which nothing waits for ever: connecting, a statement, a lock and a transaction left
 * open all have their time limit. Whoever creates it ends it.
 */
export function createPool(options: PoolOptions): pg.Pool {
  const statementTimeoutMs = options.statementTimeoutMs ?? 30_000
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.max ?? 16,
    application_name: options.applicationName ?? 'buckstop',
    connectionTimeoutMillis: options.connectTimeoutMs ?? 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // What is asked at once (`askTogether`) leaves at once.
    pipeline: true,
    stream: () => new OneWriteSocket(),
    // Left to itself, PostgreSQL plans what somebody sees anew each time that it is asked, which takes longer than looking.
    options: '-c plan_cache_mode=force_generic_plan',
    statement_timeout: statementTimeoutMs,
    lock_timeout: statementTimeoutMs === 0 ? 0 : Math.min(statementTimeoutMs, 15_000),
    idle_in_transaction_session_timeout: 60_000,
  })
  // Without listeners a broken connection, idle or in use, would end the whole process.
  pool.on('error', (error) => {
    // Who leaves has said good-bye to the server, which may stop before it has read that.
    if (!pool.ending) options.onIdleError?.(error)
  })
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** The typed query builder on a pool; `destroy()` on it ends the pool too. */
export function createKysely<Tables>(pool: pg.Pool): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) })
}
