import type { PersonId } from '@buckstop/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** Open cases of each person, as far as this process knows; it only guides who gets the next one. */
export interface Loads {
  readonly loadOf: (person: PersonId) => number
  /** This process gives somebody one more; the answer takes it back, where that was not written after all. */
  readonly give: (person: PersonId) => () => void
  /** Counts again where the last count is old; waits only for the very first. */
  readonly refresh: () => Promise<void>
}

const leastAgeMs = 1_000
// Counting takes at most this part of the time, however many cases are open.
const share = 50

export const createLoads = (db: Kysely<Tables>): Loads => {
  let counts: Map<PersonId, number> | null = null
  let given = new Map<PersonId, number>()
  let dueAt = 0
  let counting: Promise<void> | null = null

  const count = async (): Promise<void> => {
    const began = performance.now()
    const meanwhile = new Map<PersonId, number>()
    given = meanwhile
    const rows = await db
      .selectFrom('matter_head')
      .select(['owner_id', (e) => e.fn.countAll<string>().as('cases')])
      .where('status', '=', 'open')
      .groupBy('owner_id')
      .execute()
    counts = new Map(rows.map((row) => [row.owner_id, Number(row.cases)]))
    const took = performance.now() - began
    dueAt = performance.now() + Math.max(leastAgeMs, took * share)
  }

  return {
    loadOf: (person) => (counts?.get(person) ?? 0) + (given.get(person) ?? 0),
    give: (person) => {
      const since = given
      since.set(person, (since.get(person) ?? 0) + 1)
      return () => since.set(person, (since.get(person) ?? 0) - 1)
    },
    refresh: async () => {
      if (counting === null && performance.now() >= dueAt) {
        counting = count().finally(() => {
          counting = null
        })
        // Who waits for it hears of a failure; otherwise the old counts do until the next time.
        counting.catch(() => undefined)
      }
      if (counts === null && counting !== null) await counting
    },
  }
}
