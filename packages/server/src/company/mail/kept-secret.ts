import { type Kysely, sql, type Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import { sealingOf } from '../../sealing/sealing.ts'
import {
  type Account,
  type KeptAccount,
  type MailSecret,
  readMailSecret,
  type Security,
  toldTo,
} from './account.ts'

const tables = { mailbox: 'mailbox_setting', sending: 'sending_setting' } as const

/** What rows of both tables say of an account. */
export interface AccountRow {
  readonly host: string
  readonly port: number
  readonly security: Security
  readonly username: string | null
  readonly sign_in: 'none' | 'password' | 'oauth2'
  readonly token_endpoint: string | null
  readonly client_id: string | null
  readonly scope: string | null
}

export const accountOf = (row: AccountRow): Account => {
  const { host, port, security, username, sign_in: kind } = row
  const { token_endpoint: tokenEndpoint, client_id: clientId, scope } = row
  const oauth2 =
    tokenEndpoint === null || clientId === null
      ? null
      : { kind: 'oauth2' as const, tokenEndpoint, clientId, scope }
  const signIn =
    kind === 'oauth2' && oauth2 !== null ? oauth2 : { kind: kind === 'none' ? kind : ('password' as const) }
  return { host, port, security, user: username ?? '', signIn }
}

/** The same as columns. */
export const accountColumns = ({ host, port, security, signIn }: Account) => {
  const oauth2 = signIn.kind === 'oauth2' ? signIn : null
  return {
    host,
    port,
    security,
    token_endpoint: oauth2?.tokenEndpoint ?? null,
    client_id: oauth2?.clientId ?? null,
    scope: oauth2?.scope ?? null,
  }
}

/** Whoever changes in the database whom a secret would be told has nothing that opens. */
const ownerOf = (account: KeptAccount): string => `${account.keptAs} ${account.id} ${toldTo(account)}`

export const sealSecret = async (
  { settings }: Pick<AppContext, 'settings'>,
  account: KeptAccount,
  secret: MailSecret,
): Promise<Buffer> => await sealingOf(settings).seal(JSON.stringify(secret), ownerOf(account))

/** What may be told as this account was read; `set-anew` where another one, or none, is set by now. */
export type KeptSecret = MailSecret | 'set-anew' | 'unreadable'

/**
 * The secret of an account, for whom it was kept and nobody else: one that was read before it was changed is told
 * nothing of what was kept since.
 * @param trx holds the row until it ends, where one is given
 */
export const readSecret = async (
  { settings, db }: Pick<AppContext, 'settings' | 'db'>,
  account: KeptAccount,
  trx?: Transaction<Tables>,
): Promise<KeptSecret> => {
  const row = await read(trx ?? db, account, trx !== undefined)
  if (row === undefined || toldTo(accountOf(row)) !== toldTo(account)) return 'set-anew'
  if (row.sealed === null) return 'unreadable'
  return readMailSecret(await sealingOf(settings).open(row.sealed, ownerOf(account))) ?? 'unreadable'
}

/** What a service gave in the place of a refresh token. */
export const keepRotated = async (
  trx: Transaction<Tables>,
  { keptAs, id }: KeptAccount,
  sealed: Buffer,
): Promise<void> => {
  await sql`update ${sql.table(tables[keptAs])} set sealed = ${sealed} where id = ${id}::uuid`.execute(trx)
}

const read = async (db: Kysely<Tables>, { keptAs, id }: KeptAccount, holds: boolean) => {
  const { rows } = await sql<AccountRow & { readonly sealed: Buffer | null }>`
    select host, port, security, username, sign_in, token_endpoint, client_id, scope, sealed
    from ${sql.table(tables[keptAs])} where id = ${id}::uuid ${holds ? sql`for update` : sql``}
  `.execute(db)
  return rows[0]
}
