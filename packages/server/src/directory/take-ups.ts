import type { PersonId } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** On which day an owner is to take up one more imported case. */
export interface TakeUps {
  /**
   * Working days after the next: as many as what they are to take up already fills.
   * @param db the transaction that asks, where there is one: what holds others up waits for no other connection
   */
  readonly daysAhead: (db: Kysely<Tables>, owner: PersonId, perDay: number) => Promise<number>
}

/**
 * Counts once for each owner, and goes on from there: a file of thousands comes in through one process. Where two
 * import at once a day may hold more.
 */
export const createTakeUps = (): TakeUps => {
  const counts = new Map<PersonId, Promise<{ cases: number }>>()
  const counted = async (db: Kysely<Tables>, owner: PersonId): Promise<{ cases: number }> => {
    const counting = counts.get(owner) ?? count(db, owner)
    counts.set(owner, counting)
    try {
      return await counting
    } catch (thrown) {
      if (counts.get(owner) === counting) counts.delete(owner)
      throw thrown
    }
  }
  return {
    daysAhead: async (db, owner, perDay) => {
      const given = await counted(db, owner)
      given.cases += 1
      return Math.floor((given.cases - 1) / perDay)
    },
  }
}

const count = async (db: Kysely<Tables>, owner: PersonId): Promise<{ cases: number }> => {
  const { rows } = await sql<{ cases: string }>`
    select count(*) as cases from matter_duty where person_id = ${owner} and kind = 'takeUp'
  `.execute(db)
  return { cases: Number(rows[0]?.cases ?? 0) }
}
