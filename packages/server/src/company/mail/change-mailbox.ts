import type { Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'
import { type MailSecret, toldTo } from './account.ts'
import { accountColumns, sealSecret } from './kept-secret.ts'
import { type KeptMailbox, type Mailbox, mailboxName } from './mailbox.ts'
import { readMailboxes } from './mailbox-rows.ts'
import { agreeOnKey } from './seal-key.ts'

/** As many as a company could look after. */
export const mostMailboxes = 50

type App = Pick<AppContext, 'db' | 'clock' | 'newId' | 'settings'>

interface Change {
  /** Null for a new one. */
  readonly id: string | null
  /** Of what was read; null for a new one. */
  readonly revision: number | null
  readonly mailbox: Mailbox
  /** Null leaves the one that is kept. */
  readonly secret: MailSecret | null
}

export type MailboxChanged =
  | { readonly ok: true }
  | {
      readonly ok: false
      readonly code:
        | 'settings-changed-meanwhile'
        | 'mailbox-taken'
        | 'mailboxes-full'
        | 'secret-needed'
        | 'trust-of-another-server'
        | 'seal-key-missing'
    }

/** Adds a mailbox or changes one; whoever reads mailboxes takes it up by itself. */
export const changeMailbox = async (
  app: App,
  by: ChangedBy,
  { id, revision, mailbox, secret }: Change,
): Promise<MailboxChanged> =>
  await changeSettings(app, by, async (trx): Promise<MailboxChanged> => {
    const all = await readMailboxes(trx)
    const was = all.find((one) => one.id === id)
    if ((was?.revision ?? null) !== revision || (id !== null && was === undefined))
      return { ok: false, code: 'settings-changed-meanwhile' }
    const name = mailboxName(mailbox)
    if (all.some((one) => one.id !== id && mailboxName(one) === name))
      return { ok: false, code: 'mailbox-taken' }
    if (was === undefined && all.length >= mostMailboxes) return { ok: false, code: 'mailboxes-full' }
    if (secret === null && (was === undefined || toldTo(was) !== toldTo(mailbox)))
      return { ok: false, code: 'secret-needed' }
    if (was !== undefined && keepsTrust(was, mailbox)) return { ok: false, code: 'trust-of-another-server' }
    if (secret !== null && !(await agreeOnKey(app, trx))) return { ok: false, code: 'seal-key-missing' }
    if (was !== undefined && mailboxName(was) !== name) await forgetTrouble(trx, was)
    await write(app, trx, { was, mailbox, secret })
    return { ok: true }
  })

/**
 * A mail server takes out lines under its own name alone: on another one, whoever writes to us may write those of the
 * server that was trusted before.
 */
const keepsTrust = (was: Mailbox, { host, port, trusted }: Mailbox): boolean =>
  (was.host !== host || was.port !== port) && trusted !== null && trusted.name === was.trusted?.name

const write = async (
  app: App,
  trx: Transaction<Tables>,
  { was, mailbox, secret }: Pick<Change, 'mailbox' | 'secret'> & { readonly was: KeptMailbox | undefined },
): Promise<void> => {
  const { name, address, user: username, folder, signIn, trusted } = mailbox
  const said = {
    name,
    address,
    folder,
    ...accountColumns(mailbox),
    username,
    sign_in: signIn.kind,
    trusted_server: trusted?.name ?? null,
    received_above: trusted?.receivedAbove ?? 0,
  }
  const id = was?.id ?? app.newId()
  const sealed = secret === null ? null : await sealSecret(app, { ...mailbox, keptAs: 'mailbox', id }, secret)
  if (was === undefined) {
    if (sealed === null) throw new Error('a mailbox that is new comes with its secret')
    await trx
      .insertInto('mailbox_setting')
      .values({ id, ...said, sealed })
      .execute()
    return
  }
  await trx
    .updateTable('mailbox_setting')
    .set({ ...said, revision: was.revision + 1, ...(sealed === null ? {} : { sealed }) })
    .$if(sealed !== null, (query) => query.set((row) => ({ secret_number: row('secret_number', '+', 1) })))
    .where('id', '=', id)
    .execute()
}

/** What came in through it stays; how far it was read is remembered, should it be added again. */
export const removeMailbox = async (
  app: App,
  by: ChangedBy,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const was = (await readMailboxes(trx)).find((one) => one.id === id)
    if (was?.revision !== revision) return false
    await trx.deleteFrom('mailbox_setting').where('id', '=', id).execute()
    await forgetTrouble(trx, was)
    return true
  })

/** A mailbox that nobody is to read any more is in no trouble. */
const forgetTrouble = async (trx: Transaction<Tables>, mailbox: KeptMailbox): Promise<void> => {
  await trx
    .updateTable('mailbox')
    .set({ failing_since: null, failure: null, said: null })
    .where('name', '=', mailboxName(mailbox))
    .execute()
}
