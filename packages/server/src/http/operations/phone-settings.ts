import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import { type TriedLine, tryLine } from '../../channels/phone/try-line.ts'
import { webhooksOf } from '../../channels/phone/webhooks.ts'
import { changeLine, type LineChanged, phoneDoorsOf, removeLine } from '../../company/phone/change-line.ts'
import {
  changeDirectLines,
  type DirectLinesChanged,
  directLinesVersion,
  readDirectLines,
} from '../../company/phone/direct-lines.ts'
import { readLine, readLines, readTokens } from '../../company/phone/line-rows.ts'
import type { PhoneSecret } from '../../company/phone/phone-line.ts'
import { waitingAtLines } from '../../company/phone/waiting-at-lines.ts'
import { cardOf, fullName } from '../../cases/presenters/people.ts'
import { Problem } from '../../errors/problem.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import type { phoneLineTrial, phoneSettingsView } from '../../shapes/phone-settings.ts'
import * as routes from '../contract/phone-settings.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { createLimit } from './mail-trials.ts'
import { principalOf } from './principal-of.ts'

export const bindPhoneSettings = ({ app, publicUrl }: HttpContext, api: Api): void => {
  const view = async () => await present(app, publicUrl)
  const limit = createLimit()
  const trying = async (entered: z.output<typeof phoneLineTrial>): Promise<TriedLine> => {
    const secret = entered.secret ?? (await keptFor(app, entered))
    if (secret === null) throw new Problem('secret-needed')
    return await limit(async () => await tryLine(app, entered, secret))
  }

  api.openapi(routes.getPhoneSettings, async (c) => c.json(await view(), 200))

  api.openapi(routes.tryPhoneLine, async (c) => c.json({ ...(await trying(c.req.valid('json'))) }, 200))

  api.openapi(routes.changePhoneLine, async (c) => {
    const { id, version, secret, storeAnyway, ...line } = c.req.valid('json')
    if (!storeAnyway) {
      const { ok, at, said, late } = await trying({ id, secret, ...line })
      if (!ok)
        throw new Problem('phone-line-not-opened', {
          more: { facts: { at, said, ...(late ? { late: 1 } : {}) } },
        })
    }
    const revision = version === null ? null : Number(version)
    const by = principalOf(c).id
    const untriedBy = storeAnyway ? by : null
    accept(await changeLine(app, byPerson(by), { id, revision, line, secret, untriedBy }))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.removePhoneLine, async (c) => {
    const { id } = c.req.valid('param')
    const revision = Number(c.req.valid('query').version)
    if (!(await removeLine(app, byPerson(principalOf(c).id), { id, revision })))
      throw new Problem('settings-changed-meanwhile')
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.changeDirectLines, async (c) => {
    const { version, items } = c.req.valid('json')
    acceptDirect(await changeDirectLines(app, { version, by: byPerson(principalOf(c).id) }, items))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })
}

/** Tokens that are kept for this account are told to nobody else. */
const keptFor = async (
  app: AppContext,
  { id, account }: { readonly id: string | null; readonly account: string },
): Promise<PhoneSecret | null> => {
  const kept = id === null ? null : await readLine(app.db, id)
  return kept?.account === account ? await readTokens(app, kept) : null
}

const accept = (changed: LineChanged): void => {
  if (changed.ok) return
  if (changed.code !== 'no-such-door') throw new Problem(changed.code)
  const detail = 'is no channel of telephone or SMS in the service map'
  throw new Problem('input-invalid', { errors: [{ path: 'door', code: changed.code, detail }] })
}

const acceptDirect = (changed: DirectLinesChanged): void => {
  if (changed.ok) return
  const { code } = changed
  if (code === 'settings-changed-meanwhile') throw new Problem(code)
  const path = `items.${changed.at}.${code === 'number-taken' ? 'number' : 'person'}`
  const detail = {
    'person-twice': 'is named twice',
    'number-taken':
      'is somebody else’s, or a line of the company: what is pressed there is one person’s word',
    'no-such-person': 'is nobody who works here',
  }[code]
  throw new Problem('input-invalid', {
    errors: [{ path, code: code === 'number-taken' ? code : 'does-not-fit', detail }],
  })
}

const present = async (app: AppContext, publicUrl: string): Promise<z.output<typeof phoneSettingsView>> => {
  const [lines, waiting, direct, snapshot] = await Promise.all([
    readLines(app.db),
    waitingAtLines(app.db, app.clock.now()),
    readDirectLines(app.db),
    app.directory.fresh(),
  ])
  return {
    lines: lines.map(({ revision, untried, ...line }) => ({
      ...line,
      untried: untried === null ? null : { by: cardOf(snapshot, untried.by), at: untried.at },
      version: String(revision),
      waiting: waiting.get(line.id) ?? { calls: 0, texts: 0 },
      webhooks: webhooksOf(publicUrl, line.id),
    })),
    direct: { version: directLinesVersion(direct), items: direct.map((one) => ({ ...one })) },
    channels: phoneDoorsOf(snapshot).map(({ name, team }) => {
      const lead = snapshot.directory.teams.get(team)?.lead
      const card = lead === undefined ? undefined : snapshot.people.get(lead)
      return { name, team, lead: card === undefined ? '' : fullName(card) }
    }),
  }
}
