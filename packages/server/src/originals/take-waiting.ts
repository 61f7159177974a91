import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf, type Clock } from '../clock/clock.ts'
import type { Tables } from '../db/tables.ts'
import type { Closing, Original } from './original.ts'

/** So long whoever took some may read them; a process that ended meanwhile gives them back by that. */
const takenFor = minutes(3)

interface Row {
  readonly id: string
  readonly sender: string
  readonly recipients: readonly string[]
  readonly network: string | null
  readonly heard_at: Date
  readonly bytes: Buffer
  readonly tries: number
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
  const { rows } = await sql<Row>`
    with waiting as (
      select id, heard_at, size from original
      where state = 'heard' and channel = ${channel} and (not_before is null or not_before <= ${now}::timestamptz)
      order by heard_at, id limit ${most} for update skip locked),
    fits as (select id from (select id, sum(size) over (order by heard_at, id) - size as before from waiting) w
      where before <= ${mostBytes})
    update original o set tries = o.tries + 1, not_before = ${addMilliseconds(now, takenFor)}::timestamptz
    from fits where o.id = fits.id
    returning o.id, o.sender, o.recipients, o.network, o.heard_at, o.bytes, o.tries, o.matter_id, o.contact_id
  `.execute(db)
  return rows
    .map(({ heard_at: heardAt, matter_id: matterId, contact_id: contactId, ...row }) => ({
      ...row,
      channel,
      heardAt: instantOf(heardAt),
      stands: matterId === null ? null : { matterId, contactId },
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** Writes down what came of them. */
export const closeOriginals = async (
  { db, clock }: { readonly db: Kysely<Tables>; readonly clock: Clock },
  closed: readonly { readonly id: string; readonly closing: Closing }[],
): Promise<void> => {
  if (closed.length === 0) return
  const rows = closed.map(({ id, closing }) => ({
    id,
    state: closing.kind,
    became: closing.kind === 'understood' ? closing.became : 'contact',
    failure: closing.kind === 'failed' ? closing.failure : null,
    matter_id: closing.stands.matterId,
    contact_id: closing.stands.contactId,
  }))
  await sql`
    update original o set state = c.state, became = c.became, failure = c.failure, matter_id = c.matter_id,
      contact_id = c.contact_id, closed_at = ${clock.now()}::timestamptz, not_before = null
    from json_to_recordset(${JSON.stringify(rows)}::json) as c(id uuid, state text, became text, failure text,
      matter_id uuid, contact_id uuid)
    where o.id = c.id and o.state = 'heard'
  `.execute(db)
}

/** Gives one back that could be read and not be taken in, to be tried again then; that was no try at reading it. */
export const giveBack = async (db: Kysely<Tables>, id: string, notBefore: Instant): Promise<void> => {
  await db
    .updateTable('original')
    .set((set) => ({ not_before: notBefore, tries: set('tries', '-', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'heard')
    .execute()
}
