import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf, type Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Closing, Original } from './original.ts'

/** So long whoever took some may read them; a process that ended meanwhile gives them back by that. */
export const takenFor = minutes(3)

interface Row {
  readonly id: string
  readonly sender: string
  readonly recipients: readonly string[]
  readonly network: string | null
  readonly heard_at: Date
  readonly bytes: Buffer
  readonly tries: number
  readonly is_cut: boolean
  readonly matter_id: string | null
  readonly contact_id: string | null
}

/**
 * Takes what waits to be read, the first that came first; whoever else asks meanwhile gets others.
 * @param most of them
 * @param mostBytes of all but the first, so that what is held in memory is bounded
 */
export const takeWaiting = async (
  { db, clock }: { readonly db: Kysely<Tables>; readonly clock: Clock },
  {
    channel,
    most,
    mostBytes,
  }: { readonly channel: Original['channel']; readonly most: number; readonly mostBytes: number },
): Promise<readonly Original[]> => {
  const now = clock.now()
  const takenUntil = addMilliseconds(now, takenFor)
  const { rows } = await sql<Row>`
    with waiting as (
      select id, heard_at, size from original
      where state = 'heard' and channel = ${channel} and (not_before is null or not_before <= ${now}::timestamptz)
      order by heard_at, id limit ${most} for update skip locked),
    fits as (select id from (select id, sum(size) over (order by heard_at, id) - size as before from waiting) w
      where before <= ${mostBytes})
    update original o set not_before = ${takenUntil}::timestamptz
    from fits where o.id = fits.id
    returning o.id, o.sender, o.recipients, o.network, o.heard_at, o.bytes, o.tries + 1 as tries,
      o.size > length(o.bytes) as is_cut, o.matter_id, o.contact_id
  `.execute(db)
  return rows
    .map(({ heard_at: heardAt, is_cut: isCut, matter_id: matterId, contact_id: contactId, ...row }) => ({
      ...row,
      channel,
      isCounted: false,
      isCut,
      takenUntil,
      heardAt: instantOf(heardAt),
      stands: matterId === null ? null : { matterId, contactId },
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Which it is, and how whoever took it has it. */
export type Taken = Pick<Original, 'id' | 'tries' | 'takenUntil'>

/**
 * Counts that reading it was begun, before it is, so that what ends the whole process is counted too; and has it anew
 * for as long as when it was taken.
 * @returns null where somebody else has it meanwhile
 */
export const beginReading = async <Mine extends Taken>(
  { db, clock }: { readonly db: Kysely<Tables>; readonly clock: Clock },
  mine: Mine,
): Promise<Mine | null> => {
  const takenUntil = addMilliseconds(clock.now(), takenFor)
  const { numUpdatedRows } = await stillMine(db, mine)
    .set({ tries: mine.tries, not_before: takenUntil })
    .executeTakeFirst()
  return numUpdatedRows === 0n ? null : { ...mine, takenUntil }
}

/** As the database has it from then on. */
export const closingRow = (id: string, closing: Closing, now: Instant) => ({
  id,
  state: closing.kind,
  became: closing.kind === 'understood' ? closing.became : 'contact',
  failure: closing.kind === 'failed' ? closing.failure : null,
  has_page: closing.kind === 'understood' && closing.hasPage === true,
  matter_id: closing.stands.matterId,
  contact_id: closing.stands.contactId,
  closed_at: now,
})

/** Writes down what came of them. */
export const closeOriginals = async (
  { db, clock }: { readonly db: Kysely<Tables>; readonly clock: Clock },
  closed: readonly { readonly id: string; readonly closing: Closing }[],
): Promise<void> => {
  if (closed.length === 0) return
  const now = clock.now()
  const rows = closed.map(({ id, closing }) => closingRow(id, closing, now))
  await sql`
    update original o set state = c.state, became = c.became, failure = c.failure, matter_id = c.matter_id,
      contact_id = c.contact_id, closed_at = c.closed_at, has_page = c.has_page, not_before = null
    from json_to_recordset(${JSON.stringify(rows)}::json) as c(id uuid, state text, became text, failure text,
      matter_id uuid, contact_id uuid, closed_at timestamptz, has_page boolean)
    where o.id = c.id and o.state = 'heard'
  `.execute(db)
}

/**
 * Gives one back, to be tried again then.
 * @param wasTry whether it was read, or might have been, and that counts
 */
export const giveBack = async (
  db: Kysely<Tables>,
  taken: Taken,
  { notBefore, wasTry }: { readonly notBefore: Instant; readonly wasTry: boolean },
): Promise<void> => {
  await stillMine(db, taken)
    .set({ not_before: notBefore, tries: wasTry ? taken.tries : taken.tries - 1 })
    .execute()
}

const stillMine = (db: Kysely<Tables>, { id, takenUntil }: Taken) =>
  db
    .updateTable('original')
    .where('id', '=', id)
    .where('state', '=', 'heard')
    .where(sql<boolean>`not_before = ${takenUntil}::timestamptz`)
