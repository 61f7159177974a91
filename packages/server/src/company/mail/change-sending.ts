import type { Transaction } from 'kysely'
import type { AppContext } from '../../app/app-context.ts'
import type { Tables } from '../../db/tables.ts'
import type { ChangedBy } from '../../setting-changes/setting.ts'
import { changeSettings } from '../../staffing/change-directory.ts'
import { type MailSecret, toldTo } from './account.ts'
import { accountColumns, sealSecret } from './kept-secret.ts'
import { agreeOnKey } from './seal-key.ts'
import type { KeptSending, SendingServer } from './sending.ts'
import { readSending } from './sending-rows.ts'

type App = Pick<AppContext, 'db' | 'clock' | 'newId' | 'settings'>

interface Change {
  /** Of what was read; null where none was set. */
  readonly revision: number | null
  readonly sending: SendingServer
  /** Null leaves the one that is kept. */
  readonly secret: MailSecret | null
}

export type SendingChanged =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'settings-changed-meanwhile' | 'secret-needed' | 'seal-key-missing' }

/** Sets the server that mail is handed to; whoever sends takes it up by itself. */
export const changeSending = async (
  app: App,
  by: ChangedBy,
  { revision, sending, secret }: Change,
): Promise<SendingChanged> =>
  await changeSettings(app, by, async (trx): Promise<SendingChanged> => {
    const was = await readSending(trx)
    if ((was?.revision ?? null) !== revision) return { ok: false, code: 'settings-changed-meanwhile' }
    const isOpen = sending.signIn.kind === 'none'
    if (!isOpen && secret === null && (was === null || toldTo(was) !== toldTo(sending)))
      return { ok: false, code: 'secret-needed' }
    if (!isOpen && secret !== null && !(await agreeOnKey(app, trx)))
      return { ok: false, code: 'seal-key-missing' }
    await write(app, trx, { was, sending, secret: isOpen ? null : secret })
    return { ok: true }
  })

const write = async (
  app: App,
  trx: Transaction<Tables>,
  { was, sending, secret }: Pick<Change, 'sending' | 'secret'> & { readonly was: KeptSending | null },
): Promise<void> => {
  const id = was?.id ?? app.newId()
  const sealed = secret === null ? null : await sealSecret(app, { ...sending, keptAs: 'sending', id }, secret)
  const isOpen = sending.signIn.kind === 'none'
  const said = {
    from_name: sending.fromName,
    from_address: sending.fromAddress,
    answers_to: sending.answersTo,
    ...accountColumns(sending),
    username: isOpen ? null : sending.user,
    sign_in: sending.signIn.kind,
  }
  if (was === null) {
    await trx
      .insertInto('sending_setting')
      .values({ id, ...said, sealed })
      .execute()
    return
  }
  await trx
    .updateTable('sending_setting')
    .set({ ...said, revision: was.revision + 1, ...(sealed === null && !isOpen ? {} : { sealed }) })
    .$if(sealed !== null, (query) => query.set((row) => ({ secret_number: row('secret_number', '+', 1) })))
    .execute()
}

/** Mail goes to the server that the environment names again, or stays in the outbox. */
export const removeSending = async (app: App, by: ChangedBy, revision: number): Promise<boolean> =>
  await changeSettings(app, by, async (trx) => {
    const was = await readSending(trx)
    if (was?.revision !== revision) return false
    await trx.deleteFrom('sending_setting').execute()
    return true
  })
