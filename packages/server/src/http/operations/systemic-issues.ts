import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import { loadTexts } from '../../cases/queries/texts.ts'
import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { Problem } from '../../errors/problem.ts'
import { whileOwnersChange } from '../../ledger/run-command.ts'
import { transact } from '../../ledger/transact.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import { viewingOf } from '../../own-affairs/viewing.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { type SystemicIssueAction, systemicIssueActions } from '../../systemic-issues/actions.ts'
import { openSystemicIssue } from '../../systemic-issues/open.ts'
import { performOnSystemicIssue } from '../../systemic-issues/perform.ts'
import {
  presentEntry,
  presentGathered,
  presentRow,
  presentSystemicDuty,
  presentSystemicIssue,
  wordsIn,
} from '../../systemic-issues/present.ts'
import { listSystemicDuties, mostSystemicDuties } from '../../systemic-issues/duties.ts'
import { listAmong } from '../../systemic-issues/among.ts'
import {
  listGathered,
  listStory,
  listSystemicIssues,
  readSystemicIssue,
  systemicIssuesOf,
} from '../../systemic-issues/read.ts'
import * as routes from '../contract/systemic-issues.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { keepAnswer, once, repeatable } from '../idempotency.ts'
import { actOn } from './own-affairs.ts'
import { callerOf, principalOf } from './principal-of.ts'

/** @throws Problem `not-found` */
const viewOf = async (app: AppContext, principal: Principal, id: string) => {
  const read = await readSystemicIssue(app.db, id)
  if (read === null) throw new Problem('not-found')
  const { state } = read
  const refs = [
    state.title,
    ...state.promises.map(({ what }) => what),
    ...(state.kind === 'ended' ? [state.reason] : []),
  ]
  return presentSystemicIssue(read, await loadTexts(app.db, [id], refs), await viewingOf(app, principal))
}

const bindReading = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.listSystemicIssues, async (c) => {
    const { status, cursor, limit } = c.req.valid('query')
    const found = await listSystemicIssues(app.db, {
      status,
      cursor: readCursor(cursors.cases, cursor),
      limit,
    })
    const viewing = await viewingOf(app, principalOf(c))
    const page = pageOf(
      found,
      limit,
      (row) => presentRow(row, viewing),
      ({ exactly, state }) => writeCursor([exactly, state.id]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.listSystemicDuties, async (c) => {
    const principal = principalOf(c)
    const [looker, viewing] = await Promise.all([lookerOf(app, principal), viewingOf(app, principal)])
    const [mine, others] = await Promise.all([
      listSystemicDuties(app.db, looker, 'mine'),
      listSystemicDuties(app.db, looker, 'others'),
    ])
    const rows = (found: typeof mine) =>
      found.slice(0, mostSystemicDuties).map((one) => presentSystemicDuty(one, viewing))
    const more = Math.max(mine.length, others.length) > mostSystemicDuties
    return c.json({ mine: rows(mine), others: rows(others), more }, 200)
  })

  api.openapi(routes.getSystemicIssue, async (c) =>
    c.json(await viewOf(app, principalOf(c), c.req.valid('param').id), 200),
  )

  api.openapi(routes.listGatheredCases, async (c) => {
    const { id } = c.req.valid('param')
    const { cursor, limit } = c.req.valid('query')
    const read = await readSystemicIssue(app.db, id)
    if (read === null) throw new Problem('not-found')
    const viewer = await lookerOf(app, principalOf(c))
    const snapshot = await app.directory.current()
    if (read.among !== null) {
      const after = readCursor(cursors.ids, cursor)?.[0] ?? null
      const among = await listAmong(app.db, id, viewer, { after, limit })
      const shown = pageOf(
        among,
        limit,
        (one) => presentGathered(one, snapshot),
        ({ caseId }) => writeCursor([caseId]),
      )
      return c.json(shown, 200)
    }
    const before = readCursor(cursors.story, cursor)?.[0] ?? null
    const found = await listGathered(app.db, id, viewer, { before, limit })
    const page = pageOf(
      found,
      limit,
      (one) => presentGathered(one, snapshot),
      ({ number }) => writeCursor([number]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.listSystemicIssueEvents, async (c) => {
    const { id } = c.req.valid('param')
    const { cursor, limit } = c.req.valid('query')
    if ((await readSystemicIssue(app.db, id)) === null) throw new Problem('not-found')
    const before = readCursor(cursors.story, cursor)?.[0] ?? null
    const found = await listStory(app.db, id, { before, limit })
    const texts = await loadTexts(
      app.db,
      [id],
      found.flatMap(({ event }) => wordsIn(event)),
    )
    const snapshot = await app.directory.current()
    const page = pageOf(
      found,
      limit,
      (told) => presentEntry(told, snapshot, texts),
      ({ number }) => writeCursor([number]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.listSystemicIssuesOfCase, async (c) => {
    const found = await systemicIssuesOf(app.db, c.req.valid('param').id)
    const viewing = await viewingOf(app, principalOf(c))
    return c.json({ items: found.map((one) => presentRow(one, viewing)) }, 200)
  })
}

const bindOpening = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.openSystemicIssue, async (c) => {
    const principal = principalOf(c)
    const { title, team, flood } = c.req.valid('json')
    const request = repeatable(c.req.header('idempotency-key'), {
      caller: callerOf(principal),
      operation: 'open systemic issue',
      body: JSON.stringify({ title, team, flood }),
    })
    const wanted = {
      id: app.newId(),
      by: principal.id,
      actor: principal.actor,
      title,
      team: team ?? null,
      ...(flood === undefined ? {} : { flood }),
    }
    const { id } = await once(
      app.db,
      request,
      (kept) => routes.openedSystemicIssue.parse(kept),
      async () => {
        const answer = { id: wanted.id }
        await whileOwnersChange(
          async () =>
            await transact(app, async (trx) => {
              await openSystemicIssue(trx, app, wanted)
              await keepAnswer(trx, request, answer, app.clock.now())
            }),
        )
        return answer
      },
    )
    const view = await afterCommit(app, async () => await viewOf(app, principal, id))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })
}

const bindAction = <Body extends z.ZodType>(
  { app }: HttpContext,
  api: Api,
  action: SystemicIssueAction<Body>,
): void => {
  api.openapi(routes.systemicIssueActionRoute(action), async (c) => {
    const principal = principalOf(c)
    const id = routes.pathId.parse(c.req.param('id'))
    const json: unknown = await c.req.json()
    const key = c.req.header('idempotency-key')
    await actOn(app, { id, principal, key, json }, action, performOnSystemicIssue)
    const view = await afterCommit(app, async () => await viewOf(app, principal, id))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })
}

export const bindSystemicIssues = (http: HttpContext, api: Api): void => {
  bindReading(http, api)
  bindOpening(http, api)
  for (const action of systemicIssueActions) bindAction<z.ZodType>(http, api, action)
}
