import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import { createLookUpDns } from '../../channels/mail/signature/look-up-dns.ts'
import { publishedKey } from '../../channels/mail/signature/published-key.ts'
import { recordName, recordText } from '../../company/mail/dkim/dkim-key.ts'
import {
  dropDkimKey,
  makeDkimKey,
  noteFound,
  readDkimKeys,
  setSigning,
} from '../../company/mail/dkim/dkim-keys.ts'
import { Problem } from '../../errors/problem.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import type { mailSettingsView } from '../../shapes/mail-settings.ts'
import * as routes from '../contract/dkim.ts'
import type { Api, HttpContext } from '../http-context.ts'
import type { Limit } from './mail-trials.ts'
import { principalOf } from './principal-of.ts'

type View = z.output<typeof mailSettingsView>

interface Beside {
  readonly view: () => Promise<View>
  readonly limit: Limit
}

/** Keys that mails are signed with. */
export const bindDkim = ({ app }: HttpContext, api: Api, { view, limit }: Beside): void => {
  const lookUp = createLookUpDns(app.settings.dns)
  const keyOf = async (id: string) => (await readDkimKeys(app.db)).find((one) => one.id === id)

  api.openapi(routes.makeDkimKey, async (c) => {
    const by = byPerson(principalOf(c).id)
    const made = await limit(async () => await makeDkimKey(app, by, c.req.valid('json')))
    if (!made.ok) throw new Problem(made.code)
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.lookUpDkimKey, async (c) => {
    const { id } = c.req.valid('param')
    const key = await keyOf(id)
    if (key === undefined) throw new Problem('not-found')
    const { found, records } = await limit(async () => await publishedKey(lookUp, key))
    await noteFound(app, byPerson(principalOf(c).id), key, found)
    const signs = (await presentDkim(app)).find((one) => one.id === id)?.signs === 'yes'
    return c.json({ found, records: [...records], signs }, 200)
  })

  api.openapi(routes.setDkimSigning, async (c) => {
    const { version, signs } = c.req.valid('json')
    const change = { id: c.req.valid('param').id, revision: Number(version), signs }
    if (!(await setSigning(app, byPerson(principalOf(c).id), change)))
      throw new Problem('settings-changed-meanwhile')
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.dropDkimKey, async (c) => {
    const one = { id: c.req.valid('param').id, revision: Number(c.req.valid('query').version) }
    if (!(await dropDkimKey(app, byPerson(principalOf(c).id), one)))
      throw new Problem('settings-changed-meanwhile')
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })
}

export const presentDkim = async (app: Pick<AppContext, 'db'>): Promise<View['dkim']> => {
  const keys = await readDkimKeys(app.db)
  return keys.map((key) => {
    const { id, revision, domain, selector, signsSince, looked } = key
    const isReplaced = keys.some(
      (one) => one.domain === domain && (one.signsSince ?? '') > (signsSince ?? ''),
    )
    return {
      id,
      version: String(revision),
      domain,
      selector,
      record: { name: recordName(key), value: recordText(key) },
      signs: signsSince === null ? 'no' : isReplaced ? 'replaced' : 'yes',
      looked,
    }
  })
}
