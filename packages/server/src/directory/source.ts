import type { Kysely } from 'kysely'
import type { Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import { loadDirectory } from './load.ts'
import type { DirectorySnapshot, DirectorySource } from './snapshot.ts'

// Real time, since it is about the age of what a process remembers, not about the company's clocks.
const freshForMs = 1_000

/** The directory as this process knows it: read again when its version, or the year of its holidays, has changed. */
export const createDirectory = (db: Kysely<Tables>, clock: Clock): DirectorySource => {
  let known: { snapshot: DirectorySnapshot; year: string; checkedAt: number } | null = null
  let checking: Promise<DirectorySnapshot> | null = null

  const yearNow = (): string => clock.now().slice(0, 4)

  const load = async (from: Kysely<Tables>): Promise<DirectorySnapshot> => {
    const year = yearNow()
    const checkedAt = performance.now()
    const snapshot = await loadDirectory(from, clock.now())
    if (known === null || known.snapshot.version <= snapshot.version) known = { snapshot, year, checkedAt }
    return snapshot
  }

  const at = async (version: number, from: Kysely<Tables>): Promise<DirectorySnapshot> => {
    if (known === null || known.snapshot.version < version || known.year !== yearNow())
      return await load(from)
    known.checkedAt = performance.now()
    return known.snapshot
  }

  const check = async (): Promise<DirectorySnapshot> => {
    const row = await db.selectFrom('directory_version').select('version').executeTakeFirstOrThrow()
    return await at(Number(row.version), db)
  }

  return {
    at,
    fresh: check,
    current: async () => {
      if (known !== null && known.year === yearNow() && performance.now() - known.checkedAt < freshForMs) {
        return known.snapshot
      }
      checking ??= check().finally(() => {
        checking = null
      })
      return await checking
    },
  }
}
