import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { Settings } from './config/settings.ts'
import type { Tables } from './db/tables.ts'
import type { DirectorySource } from './directory/snapshot.ts'

/** What every use case needs; made once per process, in `boot`. Nothing in it is needed by another process. */
export interface AppContext {
  readonly db: Kysely<Tables>
  readonly pool: pg.Pool
  readonly clock: Clock
  readonly directory: DirectorySource
  readonly log: Logger
  readonly settings: Settings
  /** A new UUID, version 7. */
  readonly newId: () => string
}
