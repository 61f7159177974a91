import { type Kysely, type Selectable, sql } from 'kysely'
import type { Instant } from '@buckstop/domain'
import type { AppContext } from '../../app/app-context.ts'
import { instantOf } from '../../clock/clock.ts'
import type { MailboxSettingTable } from '../../db/heard-tables.ts'
import type { Tables } from '../../db/tables.ts'
import { sealingOf } from '../../sealing/sealing.ts'
import { type KeptMailbox, type MailSecret, readMailSecret } from './mailbox.ts'

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

const owner = (id: string): string => `mailbox ${id}`

export const sealSecret = async (
  { settings }: Pick<AppContext, 'settings'>,
  id: string,
  secret: MailSecret,
): Promise<Buffer> => await sealingOf(settings).seal(JSON.stringify(secret), owner(id))

/** Null where the key of this installation does not open it. */
export const openSecret = async (
  { settings }: Pick<AppContext, 'settings'>,
  id: string,
  sealed: Buffer,
): Promise<MailSecret | null> => readMailSecret(await sealingOf(settings).open(sealed, owner(id)))

/** Null where there is none that can be opened. */
export const readSecret = async (
  app: Pick<AppContext, 'settings' | 'db'>,
  id: string,
): Promise<MailSecret | null> => {
  const row = await app.db
    .selectFrom('mailbox_setting')
    .select('sealed')
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : await openSecret(app, id, row.sealed)
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
