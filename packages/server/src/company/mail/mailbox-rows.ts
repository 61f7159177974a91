import { type Kysely, type Selectable, sql } from 'kysely'
import type { Instant } from '@buckstop/domain'
import { instantOf } from '../../clock/clock.ts'
import type { MailboxSettingTable } from '../../db/heard-tables.ts'
import { executeKept } from '../../db/prepared.ts'
import type { Tables } from '../../db/tables.ts'
import { accountOf } from './kept-secret.ts'
import type { KeptMailbox } from './mailbox.ts'

/** How reading it goes. */
export interface MailboxState {
  /** Null before it was read once. */
  readonly readAt: Instant | null
  /** Null while it can be read. */
  readonly failingSince: Instant | null
  readonly failure: string | null
}

/** All that are set, by what they are called. */
export const readMailboxes = async (db: Kysely<Tables>): Promise<readonly KeptMailbox[]> =>
  (await executeKept(db, db.selectFrom('mailbox_setting').selectAll().orderBy('name').orderBy('id'))).map(
    mailboxOf,
  )

export const readMailbox = async (db: Kysely<Tables>, id: string): Promise<KeptMailbox | null> => {
  const row = await db.selectFrom('mailbox_setting').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : mailboxOf(row)
}

const mailboxOf = (row: Selectable<MailboxSettingTable>): KeptMailbox => {
  const { id, revision, name, address, folder } = row
  const { signIn, ...server } = accountOf(row)
  if (signIn.kind === 'none') throw new Error('a mailbox is signed in to')
  const trusted =
    row.trusted_server === null ? null : { name: row.trusted_server, receivedAbove: row.received_above }
  return { keptAs: 'mailbox', id, revision, name, address, folder, ...server, signIn, trusted }
}

const at = (moment: Date | null): Instant | null => (moment === null ? null : instantOf(moment))

/** How reading each of these goes, by its name. */
export const readStates = async (
  db: Kysely<Tables>,
  names: readonly string[],
): Promise<(name: string) => MailboxState> => {
  const rows = await db
    .selectFrom('mailbox')
    .select(['name', 'read_at', 'failing_since', 'failure'])
    .where('name', '=', sql<string>`any(${names}::text[])`)
    .execute()
  const states = new Map(
    rows.map(({ name, read_at: readAt, failing_since: since, failure }) => [
      name,
      { readAt: at(readAt), failingSince: at(since), failure },
    ]),
  )
  return (name) => states.get(name) ?? { readAt: null, failingSince: null, failure: null }
}
