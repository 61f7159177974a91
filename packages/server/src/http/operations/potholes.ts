import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { loadTexts } from '../../cases/queries/texts.ts'
import { Problem } from '../../errors/problem.ts'
import { type PotholeAction, potholeActions } from '../../potholes/actions.ts'
import { changesSince, findChange } from '../../potholes/changes.ts'
import { listPotholeDuties, mostPotholeDuties } from '../../potholes/duties.ts'
import { performOnPothole } from '../../potholes/perform.ts'
import { presentPothole, presentPotholeDuty, presentRow } from '../../potholes/present.ts'
import { cameBackTo, listPotholes, readPothole } from '../../potholes/read.ts'
import { viewingOf } from '../../own-affairs/viewing.ts'
import { viewerOf } from '../../sight/staff/viewer.ts'
import type { Principal } from '../../sign-in/principal.ts'
import * as routes from '../contract/potholes.ts'
import { pathId } from '../contract/systemic-issues.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { actOn } from './own-affairs.ts'
import { principalOf } from './principal-of.ts'

/** @throws Problem `not-found` */
const viewOf = async (app: AppContext, principal: Principal, id: string) => {
  const read = await readPothole(app.db, id)
  if (read === null) throw new Problem('not-found')
  const { state } = read
  const earlier = state.cameBackFrom === null ? null : await readPothole(app.db, state.cameBackFrom)
  const reason = earlier?.state.kind === 'ended' ? earlier.state.words : null
  const ended = state.kind === 'ended' ? state : null
  const [cameBack, texts, named, changes] = await Promise.all([
    cameBackTo(app.db, [id]),
    loadTexts(
      app.db,
      [id, ...(earlier === null ? [] : [earlier.state.id])],
      [ended?.words ?? null, reason].filter((ref) => ref !== null),
    ),
    ended?.change == null ? null : findChange(app.db, ended.change.of),
    ended === null ? changesSince(app.db, state.openedAt) : [],
  ])
  const beside = { cameBack: cameBack.get(id) ?? 0, texts, earlierReason: reason, named, changes }
  return presentPothole(read, beside, await viewingOf(app, principal))
}

const bindReading = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.listPotholes, async (c) => {
    const { status, cursor, limit } = c.req.valid('query')
    const found = await listPotholes(app.db, { status, cursor: readCursor(cursors.cases, cursor), limit })
    const viewing = await viewingOf(app, principalOf(c))
    const cameBack = await cameBackTo(
      app.db,
      found.map(({ state }) => state.id),
    )
    const page = pageOf(
      found,
      limit,
      (row) => presentRow(row, cameBack.get(row.state.id) ?? 0, viewing),
      ({ exactly, state }) => writeCursor([exactly, state.id]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.listPotholeDuties, async (c) => {
    const principal = principalOf(c)
    const found = await listPotholeDuties(app.db, await viewerOf(app, principal))
    const viewing = await viewingOf(app, principal)
    const items = found.slice(0, mostPotholeDuties).map((one) => presentPotholeDuty(one, viewing))
    return c.json({ items, more: found.length > mostPotholeDuties }, 200)
  })

  api.openapi(routes.getPothole, async (c) =>
    c.json(await viewOf(app, principalOf(c), c.req.valid('param').id), 200),
  )
}

const bindAction = <Body extends z.ZodType>(
  { app }: HttpContext,
  api: Api,
  action: PotholeAction<Body>,
): void => {
  api.openapi(routes.potholeActionRoute(action), async (c) => {
    const principal = principalOf(c)
    const id = pathId.parse(c.req.param('id'))
    const json: unknown = await c.req.json()
    const key = c.req.header('idempotency-key')
    await actOn(app, { id, principal, key, json }, action, performOnPothole)
    const view = await afterCommit(app, async () => await viewOf(app, principal, id))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })
}

export const bindPotholes = (http: HttpContext, api: Api): void => {
  bindReading(http, api)
  for (const action of potholeActions) bindAction<z.ZodType>(http, api, action)
}
