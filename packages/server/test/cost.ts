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
  /** How the database goes about the statements of a query, as it says with a value for each of what they are given. */
  readonly plans: (query: () => Promise<unknown>) => Promise<string>
}

export const countingCost = (pool: pg.Pool): Counting => {
  let asked: Asked[] = []
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => {
      asked.push({ sql: query.sql, parameters: query.parameters })
    },
  })
  // What begins and ends a transaction has no plan.
  const askedBy = async (query: () => Promise<unknown>): Promise<readonly Asked[]> => {
    asked = []
    await query()
    return asked.filter(({ sql }) => /^\s*(select|with|update|insert)/i.test(sql))
  }
  const cost = async (query: () => Promise<unknown>): Promise<number> => {
    let blocks = 0
    for (const { sql, parameters } of await askedBy(query)) {
      const { rows } = await pool.query<{ 'QUERY PLAN': readonly [{ Plan: Record<string, number> }] }>(
        `explain (analyze, buffers, format json) ${sql}`,
        [...parameters],
      )
      const plan = rows[0]?.['QUERY PLAN'][0].Plan
      blocks += (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)
    }
    return blocks
  }
  const plans = async (query: () => Promise<unknown>): Promise<string> => {
    const lines: string[] = []
    for (const { sql, parameters } of await askedBy(query)) {
      const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, [...parameters])
      lines.push(...rows.map((row) => row['QUERY PLAN']))
    }
    return lines.join('\n')
  }
  return { db, cost, plans }
}
