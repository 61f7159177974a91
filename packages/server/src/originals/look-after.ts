import type { Instant } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { type Clock, instantOf } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'

/** What was heard, without its bytes, for whoever looks after what could not be understood. */
export interface ListedOriginal {
  readonly id: string
  readonly channel: string
  readonly heardAt: Instant
  readonly state: 'heard' | 'understood' | 'failed'
  readonly became: string | null
  readonly failure: string | null
  readonly size: number
  readonly sender: string
  /** The reference of the case in which it stands. */
  readonly reference: string | null
}

/**
 * What was heard, the newest first.
 * @param troubled only what could not be read, or still waits
 */
export const listOriginals = async (
  db: Kysely<Tables>,
  { troubled, limit }: { readonly troubled: boolean; readonly limit: number },
): Promise<readonly ListedOriginal[]> => {
  const rows = await db
    .selectFrom('original')
    .leftJoin('matter_head as head', 'head.matter_id', 'original.matter_id')
    .select([
      'original.id',
      'channel',
      'original.heard_at',
      'original.state',
      'became',
      'failure',
      'size',
      'sender',
      'head.reference',
    ])
    .$if(troubled, (query) => query.where('original.state', 'in', ['heard', 'failed']))
    .orderBy('original.heard_at', 'desc')
    .orderBy('original.id')
    .limit(limit)
    .execute()
  return rows.map(({ heard_at: heardAt, ...row }) => ({ ...row, heardAt: instantOf(heardAt) }))
}

/** How many wait to be read, since when the first, and how many could not be read. */
export const countTroubled = async (
  db: Kysely<Tables>,
): Promise<{ readonly waiting: number; readonly failed: number }> => {
  const { rows } = await sql<{ readonly waiting: string; readonly failed: string }>`
    select (select count(*) from original where state = 'heard') as waiting,
      (select count(*) from original where state = 'failed') as failed`.execute(db)
  return { waiting: Number(rows[0]?.waiting ?? 0), failed: Number(rows[0]?.failed ?? 0) }
}

/**
 * Has what could not be read be read again, by whichever process works; what it says then joins the case in which it
 * stands.
 * @param id of one; null for all of them
 * @returns how many
 */
export const readAgain = async (db: Kysely<Tables>, id: string | null): Promise<number> => {
  const { numUpdatedRows } = await db
    .updateTable('original')
    .set({ state: 'heard', failure: null, closed_at: null, not_before: null, tries: 0, let_be_at: null })
    .where('state', '=', 'failed')
    .$if(id !== null, (query) => query.where('id', '=', id))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Somebody looked at what could not be read, and leaves it as it is. @returns whether there was such a one */
export const letBe = async (
  { db, clock }: { readonly db: Kysely<Tables>; readonly clock: Clock },
  id: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('original')
    .set({ let_be_at: clock.now() })
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .where('let_be_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** As it came; null where there is none of that id, or it was erased. */
export const savedOriginal = async (
  db: Kysely<Tables>,
  id: string,
): Promise<{ readonly bytes: Buffer; readonly fileName: string } | null> => {
  const row = await db
    .selectFrom('original')
    .select(['bytes', 'channel'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined || row.bytes === null) return null
  // What a telephone provider tells is a form, in plain text.
  return { bytes: row.bytes, fileName: `${id}.${row.channel === 'mail' ? 'eml' : 'txt'}` }
}
