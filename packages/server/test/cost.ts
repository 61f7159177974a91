import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Tables } from '../src/db/tables.ts'

interface Asked {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

export interface Counting {
  /** What queries are given instead of the database, so that their statements are known. */
  readonly db: Kysely<Tables>
  /** Pages of 8 kB that the statements of a query touch: what they cost, whatever else the machine does. */
  readonly cost: (query: () => Promise<unknown>) => Promise<number>
}

export const countingCost = (pool: pg.Pool): Counting => {
  let asked: Asked[] = []
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      asked.push({ sql: query.sql, parameters: query.parameters })
    },
  })
  const cost = async (query: () => Promise<unknown>): Promise<number> => {
    asked = []
    await query()
    let blocks = 0
    // What begins and ends a transaction has no plan.
    for (const { sql, parameters } of asked.filter((one) =>
      /^\s*(select|with|update|insert)/i.test(one.sql),
    )) {
      const { rows } = await pool.query<{ 'QUERY PLAN': readonly [{ Plan: Record<string, number> }] }>(
        `explain (analyze, buffers, format json) ${sql}`,
        [...parameters],
      )
      const plan = rows[0]?.['QUERY PLAN'][0].Plan
      blocks += (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)
    }
    return blocks
  }
  return { db, cost }
}
