import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { Problem } from '../../errors/problem.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import type { webhookSettingsView } from '../../shapes/webhook-settings.ts'
import { webhookShapes, webhookTypes } from '../../shapes/webhook-types.ts'
import {
  changeEndpoint,
  type EndpointChanged,
  removeEndpoint,
  renewSecret,
} from '../../webhooks/change-endpoint.ts'
import { readEndpoints } from '../../webhooks/endpoint.ts'
import { countMessages, decideMessage, listMessages } from '../../webhooks/messages.ts'
import * as routes from '../contract/webhook-settings.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindWebhookSettings = ({ app }: HttpContext, api: Api): void => {
  const view = async (newSecret: string | null) =>
    await afterCommit(app, async () => await present(app, newSecret))

  api.openapi(routes.getWebhookSettings, async (c) => c.json(await present(app, null), 200))

  api.openapi(routes.changeWebhookEndpoint, async (c) => {
    const { id, version, enabled, types, ...said } = c.req.valid('json')
    const revision = version === null ? null : Number(version)
    const endpoint = { ...said, types: webhookTypes.filter((type) => types.includes(type)) }
    const by = byPerson(principalOf(c).id)
    const after = await view(secretOf(await changeEndpoint(app, by, { id, revision, endpoint, enabled })))
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.renewWebhookSecret, async (c) => {
    const { id } = c.req.valid('param')
    const { version, oldEndsInHours } = c.req.valid('json')
    const by = byPerson(principalOf(c).id)
    const named = { id, revision: Number(version) }
    const after = await view(secretOf(await renewSecret(app, by, named, oldEndsInHours)))
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.removeWebhookEndpoint, async (c) => {
    const named = { id: c.req.valid('param').id, revision: Number(c.req.valid('query').version) }
    if (!(await removeEndpoint(app, byPerson(principalOf(c).id), named)))
      throw new Problem('settings-changed-meanwhile')
    const after = await view(null)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })

  api.openapi(routes.listWebhookMessages, async (c) => {
    const { endpoint = null, state = null, type = null, after = null } = c.req.valid('query')
    const [snapshot, { items, next }] = await Promise.all([
      app.directory.current(),
      listMessages(app, { endpoint, state, type, after }),
    ])
    const shown = items.map(({ decidedBy, ...one }) => ({
      ...one,
      decidedBy: decidedBy === null ? null : cardOf(snapshot, decidedBy),
    }))
    return c.json({ items: shown, next }, 200)
  })

  api.openapi(routes.decideWebhookMessage, async (c) => {
    const { id } = c.req.valid('param')
    const decision = c.req.valid('json')
    const by = principalOf(c).id
    if (!(await decideMessage(app, { id, by, ...decision }))) throw new Problem('not-found')
    app.log.info({ message: id, does: decision.does, by }, 'a webhook was decided by hand')
    return c.body(null, 204)
  })
}

const refusals = {
  'name-taken': { path: 'name', detail: 'is the name of another one' },
  full: { path: 'name', detail: 'would be one more than twenty: take one away' },
  'not-allowed': {
    path: 'url',
    detail:
      'may not be told: it has to be https and public, or named in BUCKSTOP_WEBHOOKS_INSIDE, without a name or password in it',
  },
  'no-such-team': { path: 'team', detail: 'is no team' },
} as const

const secretOf = (changed: EndpointChanged): string | null => {
  if (changed.ok) return changed.secret
  const { code } = changed
  if (code === 'settings-changed-meanwhile' || code === 'seal-key-missing') throw new Problem(code)
  throw new Problem('input-invalid', { errors: [{ ...refusals[code], code: 'does-not-fit' }] })
}

const present = async (
  app: AppContext,
  newSecret: string | null,
): Promise<z.output<typeof webhookSettingsView>> => {
  const [endpoints, counts] = await Promise.all([readEndpoints(app.db), countMessages(app)])
  return {
    endpoints: endpoints.map(({ id, revision, name, url, types, team, disabled, oldEndsAt }) => ({
      id,
      version: String(revision),
      name,
      url,
      types: [...types],
      team,
      disabled: disabled === null ? null : { ...disabled },
      oldSecretEndsAt: oldEndsAt !== null && oldEndsAt > app.clock.now() ? oldEndsAt : null,
      ...(counts.get(id) ?? { waiting: 0, failed: 0 }),
    })),
    types: webhookTypes.map((type) => ({ type, version: webhookShapes[type].version })),
    newSecret,
  }
}
