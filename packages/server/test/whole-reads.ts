import type pg from 'pg'
import { pino } from 'pino'
import { expect } from 'vitest'
import { type AppContext, createAppContext } from '../src/app/app-context.ts'
import { createPool } from '../src/db/pool.ts'
import type { SmallCompany } from './small-company.ts'

/** Tables that hold more with every year. */
const growing = [
  'customer',
  'customer_identifier',
  'case_claim',
  'address_receipt',
  'survey_address',
  'matter_head',
  'matter_reference',
  'matter_event',
  'matter_ownership',
  'matter_text',
  'case_contact',
  'case_attachment',
  'contact_source',
  'matter_duty',
  'deadline',
  'case_link',
  'message',
  'original',
  'call_record',
  'sms_out',
]

/** The database counts itself which tables it reads from end to end. */
export const wholeReadsOf = (company: SmallCompany) => {
  const counted = 'buckstop counted'
  const countedPool = (): pg.Pool => createPool({ url: company.database.url, applicationName: counted })

  /** A connection that ended has told all it counted; it is gone from the list only then. */
  const ended = async (pool: pg.Pool): Promise<void> => {
    await pool.end()
    await expect
      .poll(
        async () =>
          (
            await company.database.pool.query('select 1 from pg_stat_activity where application_name = $1', [
              counted,
            ])
          ).rowCount,
        { timeout: 10_000 },
      )
      .toBe(0)
  }

  /**
   * Reads from end to end of each table that grows, made by what is done on a pool of its own.
   * @param countings how often it counts the open cases of teams, which may read them all: nobody does that every day
   */
  const wholeReads = async (
    what: (app: AppContext) => Promise<void>,
    countings = 0,
  ): Promise<Record<string, number>> => {
    const began = performance.now()
    const before = await counts()
    const pool = countedPool()
    const { clock, log, settings } = company.app
    await what(createAppContext({ pool, clock, log: log ?? pino({ level: 'silent' }), settings }))
    await ended(pool)
    const after = await counts()
    // Counting open cases may read them all: once at first, then at most once a second, for a fiftieth of the time.
    const allowed = (table: string): number =>
      table === 'matter_head' ? countings + 1 + Math.ceil((performance.now() - began) / 1_000) : 0
    return Object.fromEntries(
      growing.flatMap((table) => {
        const reads = (after.get(table) ?? 0) - (before.get(table) ?? 0)
        return reads <= allowed(table) ? [] : [[table, reads]]
      }),
    )
  }

  const counts = async (): Promise<ReadonlyMap<string, number>> => {
    const { rows } = await company.database.pool.query<{ relname: string; seq_scan: string }>(
      'select relname, seq_scan from pg_stat_user_tables',
    )
    return new Map(rows.map((row) => [row.relname, Number(row.seq_scan)]))
  }

  return { wholeReads, countedPool, ended }
}
