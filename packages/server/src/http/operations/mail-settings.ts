import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import { type TriedAsEntered, tryEntered } from '../../channels/mail/try/try-entered.ts'
import { mailboxAt } from '../../channels/mail/hear/mailbox-address.ts'
import { changeMailbox, removeMailbox } from '../../company/mail/change-mailbox.ts'
import { type Mailbox, mailboxName } from '../../company/mail/mailbox.ts'
import { type MailboxState, readMailboxes, readStates } from '../../company/mail/mailbox-rows.ts'
import { readTrustedServer, writeTrustedServer } from '../../config/trusted-server.ts'
import { Problem } from '../../errors/problem.ts'
import { domainOf } from '../../messages/message-id.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import type { mailboxTrial, mailSettingsView, triedView } from '../../shapes/mail-settings.ts'
import * as routes from '../contract/mail-settings.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { bindDkim, presentDkim } from './dkim.ts'
import { createLimit, type Limit, refuseLocalSignIn, secretOnceOpened, secretUntried } from './mail-trials.ts'
import { principalOf } from './principal-of.ts'
import { bindSending, presentSending } from './sending-settings.ts'

export const bindMailSettings = (context: HttpContext, api: Api): void => {
  const { app } = context
  const view = async () => await present(app)
  const limit = createLimit()
  const trying = createTrials(app, limit)
  bindSending(context, api, { view, limit })
  bindDkim(context, api, { view, limit })

  api.openapi(routes.getMailSettings, async (c) => c.json(await view(), 200))

  api.openapi(routes.tryMailbox, async (c) => c.json(triedOf(await trying(c.req.valid('json'))), 200))

  api.openapi(routes.changeMailbox, async (c) => {
    const change = c.req.valid('json')
    const { id, version, storeAnyway } = change
    const mailbox = mailboxIn(change)
    refuseLocalSignIn(app, change)
    if (isFixed(app, mailbox)) throw new Problem('mailbox-taken')
    const secret = storeAnyway
      ? await secretUntried(app, mailbox, change.secret)
      : secretOnceOpened(await trying(change), 'mailbox-not-opened')
    const revision = version === null ? null : Number(version)
    const changed = await changeMailbox(app, byPerson(principalOf(c).id), { id, revision, mailbox, secret })
    if (!changed.ok) {
      if (changed.code === 'trust-of-another-server') throw trustOfAnotherServer()
      throw new Problem(changed.code)
    }
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.removeMailbox, async (c) => {
    const { id } = c.req.valid('param')
    const revision = Number(c.req.valid('query').version)
    if (!(await removeMailbox(app, byPerson(principalOf(c).id), { id, revision })))
      throw new Problem('settings-changed-meanwhile')
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })
}

const trustOfAnotherServer = (): Problem =>
  new Problem('input-invalid', {
    errors: [
      {
        path: 'trustedServer',
        code: 'does-not-fit',
        detail:
          'is of the server before: leave it out with the new one, and name what that one writes afterwards',
      },
    ],
  })

type Entered = Omit<z.output<typeof mailboxTrial>, 'id'> & { readonly id: string | null }

const mailboxIn = ({
  name,
  address,
  host,
  port,
  security,
  user,
  folder,
  signIn,
  trustedServer,
}: Entered): Mailbox => ({
  name,
  address,
  host,
  port,
  security,
  user,
  folder,
  signIn,
  trusted: trustedServer === null ? null : readTrustedServer(trustedServer),
})

const isFixed = ({ settings }: AppContext, mailbox: Mailbox): boolean =>
  (settings.imapUrls ?? []).some((url) => mailboxAt(url).name === mailboxName(mailbox))

const createTrials =
  (app: AppContext, limit: Limit) =>
  async (entered: Entered): Promise<Extract<TriedAsEntered, { readonly ok: true }>> => {
    refuseLocalSignIn(app, entered)
    const { id, secret } = entered
    const tried = await limit(async () => await tryEntered(app, { id, mailbox: mailboxIn(entered), secret }))
    if (!tried.ok) throw new Problem(tried.code)
    return tried
  }

type Tried = Extract<TriedAsEntered, { readonly ok: true }>

const triedOf = ({ tried, carried }: Tried): z.output<typeof triedView> => {
  const { ok, at, said, late, mails = null } = tried
  return { ok, at, said, late, mails, carried }
}

const present = async (app: AppContext): Promise<z.output<typeof mailSettingsView>> => {
  const fixed = (app.settings.imapUrls ?? []).map((url) => mailboxAt(url).name)
  const mailboxes = await readMailboxes(app.db)
  const state = await readStates(app.db, [...fixed, ...mailboxes.map(mailboxName)])
  return {
    mailboxes: mailboxes.map(({ revision, signIn, trusted, keptAs: _keptAs, ...mailbox }) => ({
      ...mailbox,
      signIn: { ...signIn },
      trustedServer: trusted === null ? null : writeTrustedServer(trusted),
      version: String(revision),
      ...presentState(state(mailboxName(mailbox))),
    })),
    fixed: fixed.map((name) => ({ name, ...presentState(state(name)) })),
    sending: await presentSending(app),
    dkim: await presentDkim(app),
    signsFixed: app.settings.dkimKey === undefined ? null : domainOf(app.settings.mailFrom).toLowerCase(),
    listens: app.settings.smtpPort !== undefined,
  }
}

const presentState = ({ readAt, failingSince, failure }: MailboxState) => ({ readAt, failingSince, failure })
