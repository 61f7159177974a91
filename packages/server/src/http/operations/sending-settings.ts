import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import { instantOf } from '../../clock/clock.ts'
import { changeSending, removeSending } from '../../company/mail/change-sending.ts'
import { enter } from '../../company/mail/entered.ts'
import type { SendingServer } from '../../company/mail/sending.ts'
import { readSending } from '../../company/mail/sending-rows.ts'
import { Problem } from '../../errors/problem.ts'
import { mostBeforeSign, patternOfAddress } from '../../messages/reply-address/reply-address.ts'
import { type SendingTried, trySending } from '../../messages/try-sending.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import type { mailSettingsView, sendingTrial } from '../../shapes/mail-settings.ts'
import * as routes from '../contract/mail-settings.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { type Limit, refuseLocalSignIn, secretOnceOpened, secretUntried, type Trial } from './mail-trials.ts'
import { principalOf } from './principal-of.ts'

type View = z.output<typeof mailSettingsView>

interface Beside {
  readonly view: () => Promise<View>
  readonly limit: Limit
}

/** The server that outgoing mail is handed to. */
export const bindSending = ({ app, publicUrl }: HttpContext, api: Api, { view, limit }: Beside): void => {
  const trying = async (entered: Entered, to: string | null): Promise<Tried> => {
    refuseUnfit(app, entered)
    const sending = sendingIn(entered)
    return await limit(async () => {
      const found = await enter(app, sending, entered.secret, await readSending(app.db))
      if (typeof found === 'string') throw new Problem(found)
      const { credentials } = found
      const tried = await trySending(app, { sending, credentials, to, publicUrl })
      return { tried, secret: found.secret(), carried: await found.carried() }
    })
  }

  api.openapi(routes.trySending, async (c) => {
    const trial = c.req.valid('json')
    const { tried, carried } = await trying(trial, trial.mailMe ? principalOf(c).id : null)
    return c.json({ ...tried, carried }, 200)
  })

  api.openapi(routes.changeSending, async (c) => {
    const change = c.req.valid('json')
    const { version, storeAnyway } = change
    refuseUnfit(app, change)
    const sending = sendingIn(change)
    const secret = storeAnyway
      ? await secretUntried(app, sending, change.secret)
      : secretOnceOpened(await trying(change, null), 'sending-not-opened')
    const changed = await changeSending(app, byPerson(principalOf(c).id), {
      revision: version === null ? null : Number(version),
      sending,
      secret,
    })
    if (!changed.ok) throw new Problem(changed.code)
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.removeSending, async (c) => {
    const revision = Number(c.req.valid('query').version)
    if (!(await removeSending(app, byPerson(principalOf(c).id), revision)))
      throw new Problem('settings-changed-meanwhile')
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })
}

type Entered = Omit<z.output<typeof sendingTrial>, 'mailMe'>

interface Tried extends Trial {
  readonly tried: SendingTried
}

const sendingIn = ({
  fromName,
  fromAddress,
  answersTo,
  host,
  port,
  security,
  user,
  signIn,
}: Entered): SendingServer => ({
  fromName,
  fromAddress,
  answersTo,
  host,
  port,
  security,
  user: user ?? '',
  signIn,
})

/** An address that leaves no room for a sign would have answers go to the sender without a word. */
const refuseUnfit = (app: AppContext, entered: Entered): void => {
  refuseLocalSignIn(app, entered)
  const { answersTo } = entered
  if (answersTo === null || patternOfAddress(answersTo) !== null) return
  const detail = `has more than ${mostBeforeSign} letters before its @, which leave no room for the sign of a case`
  throw new Problem('input-invalid', { errors: [{ path: 'answersTo', code: 'text-too-long', detail }] })
}

export const presentSending = async (app: AppContext): Promise<View['sending']> => {
  const [kept, failing] = await Promise.all([
    readSending(app.db),
    app.db.selectFrom('failing_part').selectAll().where('kind', '=', 'sending').executeTakeFirst(),
  ])
  const fixed = fixedIn(app)
  return {
    counts: kept !== null ? 'set' : fixed === null ? 'none' : 'fixed',
    set: kept === null ? null : presentKept(kept),
    fixed,
    answersFixed: app.settings.replyTo ?? null,
    failing:
      failing === undefined
        ? null
        : { since: instantOf(failing.since), why: failing.why, said: failing.said },
  }
}

const presentKept = ({
  revision,
  fromName,
  fromAddress,
  answersTo,
  host,
  port,
  security,
  user,
  signIn,
}: NonNullable<Awaited<ReturnType<typeof readSending>>>): NonNullable<View['sending']['set']> => ({
  version: String(revision),
  fromName,
  fromAddress,
  answersTo,
  host,
  port,
  security,
  user: user === '' ? null : user,
  signIn: { ...signIn },
})

const fixedIn = ({ settings: { smtpUrl, mailFrom } }: AppContext): View['sending']['fixed'] => {
  if (smtpUrl === undefined) return null
  const { host, searchParams } = new URL(smtpUrl)
  return { host: host === '' ? (searchParams.get('host') ?? '') : host, from: mailFrom }
}
