import type { Kysely } from 'kysely'
import type pg from 'pg'
import type { Logger } from 'pino'
import { createFileRoom, type FileRoom } from '../attachments/file-room.ts'
import { type BodyRoom, createBodyRoom } from '../bodies/body-room.ts'
import type { Clock } from '../clock/clock.ts'
import type { Settings } from '../config/settings.ts'
import { createKysely } from '../db/pool.ts'
import type { Tables } from '../db/tables.ts'
import { createLoads, type Loads } from '../directory/loads.ts'
import type { DirectorySource } from '../directory/snapshot.ts'
import { createDirectory } from '../directory/source.ts'
import { createTakeUps, type TakeUps } from '../directory/take-ups.ts'
import { newId } from '../identifiers/new-id.ts'
import { type Announce, createAnnouncing } from '../changes/announce.ts'
import { type Bell, createBell } from '../originals/bell.ts'
import { createDayRoom, type DayRoom } from '../originals/day-room.ts'
import { createReadingHere, type ReadingHere } from '../originals/reading-here.ts'
import { createStoring, type Storing } from '../storing/storing.ts'

/** What every use case needs; made once per process. Nothing in it is needed by another process. */
export interface AppContext {
  readonly db: Kysely<Tables>
  readonly pool: pg.Pool
  readonly clock: Clock
  readonly directory: DirectorySource
  readonly loads: Loads
  readonly takeUps: TakeUps
  readonly log: Logger
  readonly settings: Settings
  /** Bounds what the bodies of all requests take while they come in. */
  readonly bodies: BodyRoom
  /** Bounds what files are stored of one sender, and of all whom nothing proves. */
  readonly files: FileRoom
  /** Whether what comes in could be stored lately. */
  readonly storing: Storing
  /**
   * Says that a case changed, once that is committed: whoever looks at it sees it at once. What is written in the ledger
   * is announced by `transact`.
   */
  readonly announce: Announce
  /** Rung where an original was kept in this process that nobody in it has. */
  readonly originals: Bell
  readonly readingHere: ReadingHere
  /** Bounds what strangers hand over in a day. */
  readonly dayRoom: DayRoom
  /** Sends what was announced and has not left yet: before the pool is ended. */
  readonly flushAnnounced: () => Promise<void>
  /** A new UUID, version 7; greater than any that this process made before, so that what came first stands first. */
  readonly newId: () => string
}

/** Puts together what a process works with. Ending the pool is left to whoever made it. */
export const createAppContext = (
  parts: Pick<AppContext, 'pool' | 'clock' | 'log' | 'settings'> & Partial<Pick<AppContext, 'bodies'>>,
): AppContext => {
  const db = createKysely<Tables>(parts.pool)
  const { announce, flush } = createAnnouncing(parts.pool, (error) =>
    parts.log.warn({ err: error }, 'changes not announced'),
  )
  return {
    bodies: createBodyRoom(),
    storing: createStoring(),
    files: createFileRoom(db, parts.clock, parts.settings.strangerFiles * 1024 * 1024),
    ...parts,
    db,
    directory: createDirectory(db, parts.clock),
    loads: createLoads(db),
    takeUps: createTakeUps(),
    announce,
    originals: createBell(),
    readingHere: createReadingHere(),
    dayRoom: createDayRoom({ db, clock: parts.clock }, parts.settings.strangerMail * 1024 * 1024),
    flushAnnounced: flush,
    newId,
  }
}
