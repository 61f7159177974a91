import { addMilliseconds, type Instant, minutes } from '@buckstop/domain'
import { type Kysely, sql } from 'kysely'
import { instantOf } from '../../../clock/clock.ts'
import type { Tables } from '../../../db/tables.ts'

/** How far a mailbox was read: the UIDs that mean something together, and the last of them that we have. */
export interface MailboxPlace {
  readonly validity: string
  readonly lastUid: number
  readonly readAt: Instant
  /** How many more were seen there then and are still to be read. */
  readonly left?: number
}

/** Which mailbox, and who looks after it. */
export interface Held {
  readonly name: string
  readonly holder: string
}

/** A process that looks after a mailbox has it for so long, unless it says so again. */
const heldFor = minutes(1)

/**
 * Takes a mailbox, or keeps it: one process looks after it, and another where that one is gone.
 * @returns whether it is ours
 */
export const holdMailbox = async (
  db: Kysely<Tables>,
  { name, holder }: Held,
  now: Instant,
): Promise<boolean> => {
  const { rows } = await sql`
    insert into mailbox as m (name, held_by, held_until) values (${name}, ${holder}::uuid, ${addMilliseconds(now, heldFor)}::timestamptz)
    on conflict (name) do update set held_by = excluded.held_by, held_until = excluded.held_until
      where m.held_by = excluded.held_by or m.held_until <= ${now}::timestamptz
    returning 1
  `.execute(db)
  return rows.length > 0
}

export const letGoOfMailbox = async (
  db: Kysely<Tables>,
  { name, holder }: Held,
  now: Instant,
): Promise<void> => {
  await db
    .updateTable('mailbox')
    .set({ held_until: now })
    .where('name', '=', name)
    .where('held_by', '=', holder)
    .execute()
}

/** null where it was never read. */
export const placeOf = async (db: Kysely<Tables>, name: string): Promise<MailboxPlace | null> => {
  const row = await db.selectFrom('mailbox').selectAll().where('name', '=', name).executeTakeFirst()
  if (row === undefined || row.uid_validity === null || row.last_uid === null || row.read_at === null)
    return null
  return { validity: row.uid_validity, lastUid: Number(row.last_uid), readAt: instantOf(row.read_at) }
}

/**
 * Written after the mails up to there are kept.
 * @returns whether it is still ours
 */
export const keepPlace = async (
  db: Kysely<Tables>,
  { name, holder }: Held,
  place: MailboxPlace,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('mailbox')
    .set({
      uid_validity: place.validity,
      last_uid: place.lastUid,
      read_at: place.readAt,
      left_behind: place.left ?? 0,
      failing_since: null,
      failure: null,
      said: null,
    })
    .where('name', '=', name)
    .where('held_by', '=', holder)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Since when it can't be read, and why: as a code, and as its server said it. */
export const noteFailing = async (
  db: Kysely<Tables>,
  { name, holder }: Held,
  now: Instant,
  { failure, said }: { readonly failure: string; readonly said: string | null },
): Promise<void> => {
  await sql`update mailbox set failing_since = coalesce(failing_since, ${now}::timestamptz), failure = ${failure},
      said = ${said}
    where name = ${name} and held_by = ${holder}::uuid`.execute(db)
}
