import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Instant } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { instantOf } from '../../clock/clock.ts'
import type { MailboxSettingTable } from '../../db/heard-tables.ts'
import type { Tables } from '../../db/tables.ts'
import { sealingOf } from '../../sealing/sealing.ts'
import { type KeptMailbox, type MailSecret, readMailSecret, toldTo } from './mailbox.ts'

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
  (await db.selectFrom('mailbox_setting').selectAll().orderBy('name').orderBy('id').execute()).map(mailboxOf)

export const readMailbox = async (db: Kysely<Tables>, id: string): Promise<KeptMailbox | null> => {
  const row = await db.selectFrom('mailbox_setting').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : mailboxOf(row)
}

const mailboxOf = (row: Selectable<MailboxSettingTable>): KeptMailbox => {
  const { id, revision, name, address, host, port, security, username: user, folder } = row
  const { token_endpoint: tokenEndpoint, client_id: clientId, scope } = row
  return {
    id,
    revision,
    name,
    address,
    host,
    port,
    security,
    user,
    folder,
    signIn:
      tokenEndpoint === null || clientId === null
        ? { kind: 'password' }
        : { kind: 'oauth2', tokenEndpoint, clientId, scope },
  }
}

type Owning = Pick<KeptMailbox, 'id'> & Parameters<typeof toldTo>[0]

/** Whoever changes in the database whom a secret would be told has nothing that opens. */
const ownerOf = (mailbox: Owning): string => `mailbox ${mailbox.id} ${toldTo(mailbox)}`

export const sealSecret = async (
  { settings }: Pick<AppContext, 'settings'>,
  mailbox: Owning,
  secret: MailSecret,
): Promise<Buffer> => await sealingOf(settings).seal(JSON.stringify(secret), ownerOf(mailbox))

/** What may be told as this mailbox was read; `set-anew` where another one, or none, is set by now. */
export type KeptSecret = MailSecret | 'set-anew' | 'unreadable'

/**
 * The secret of a mailbox, for whom it was kept and nobody else: a mailbox that was read before it was changed is told
 * nothing of what was kept since.
 * @param trx holds the row until it ends, where one is given
 */
export const readSecret = async (
  { settings, db }: Pick<AppContext, 'settings' | 'db'>,
  mailbox: Owning,
  trx?: Transaction<Tables>,
): Promise<KeptSecret> => {
  const row = await (trx ?? db)
    .selectFrom('mailbox_setting')
    .selectAll()
    .where('id', '=', mailbox.id)
    .$if(trx !== undefined, (query) => query.forUpdate())
    .executeTakeFirst()
  if (row === undefined || toldTo(mailboxOf(row)) !== toldTo(mailbox)) return 'set-anew'
  return readMailSecret(await sealingOf(settings).open(row.sealed, ownerOf(mailbox))) ?? 'unreadable'
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
