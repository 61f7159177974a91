import { fromEpochMilliseconds, whyNotAhead } from '@buckstop/domain'
import { sendsMail } from '../../directory/sends-mail.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import { listLooks } from '../../sight/staff/looks.ts'
import { outboxTexts } from '../../messages/outbox.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import { giveToken, takeTokenBack } from '../../sign-in/token.ts'
import * as routes from '../contract/office.ts'
import { Problem, Refused } from '../../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { listMessages, presentMessage } from './messages.ts'
import { principalOf } from './principal-of.ts'

export const bindOffice = ({ app, lately }: HttpContext, api: Api): void => {
  api.openapi(routes.listMessages, async (c) => {
    const { matterId, audience, failed, cursor, limit } = c.req.valid('query')
    const [snapshot, viewer] = await Promise.all([app.directory.current(), lookerOf(app, principalOf(c))])
    const { rows, next } = await listMessages(app.db, viewer, {
      matterId: matterId ?? null,
      audience: audience ?? null,
      failed: failed === 'true',
      cursor: readCursor(cursors.messages, cursor),
      limit,
    })
    const sends = sendsMail(app, snapshot)
    const texts = await outboxTexts(app, rows)
    const items = rows.map((row) => presentMessage(row, snapshot, { sends, texts }))
    return c.json({ items, next: next === null ? null : writeCursor(next) }, 200)
  })

  api.openapi(routes.listLooks, async (c) => {
    const { person, caseId, cursor, limit } = c.req.valid('query')
    const [snapshot, found] = await Promise.all([
      app.directory.current(),
      listLooks(app.db, {
        person: person ?? null,
        caseId: caseId ?? null,
        cursor: readCursor(cursors.looks, cursor),
        limit,
      }),
    ])
    const view = pageOf(
      found,
      limit,
      ({ id: look, at, person: id, machine, how, cases }) => ({
        id: look,
        machine,
        how,
        at: at.toISOString(),
        person: cardOf(snapshot, id),
        cases: [...cases],
      }),
      ({ exactly, id }) => writeCursor([exactly, id]),
    )
    return c.json(view, 200)
  })

  api.openapi(routes.listTokens, async (c) => {
    const [snapshot, rows] = await Promise.all([
      app.directory.current(),
      app.db.selectFrom('api_token').selectAll().orderBy('created_at', 'desc').limit(500).execute(),
    ])
    const items = rows.map((row) => ({
      id: row.id,
      person: cardOf(snapshot, row.person_id),
      name: row.name,
      createdAt: row.created_at.toISOString(),
      expiresAt: row.expires_at?.toISOString() ?? null,
      revokedAt: row.revoked_at?.toISOString() ?? null,
    }))
    return c.json({ items }, 200)
  })

  api.openapi(routes.createToken, async (c) => {
    const { person, name, expiresAt } = c.req.valid('json')
    const snapshot = await app.directory.current()
    const known = snapshot.directory.people.get(person)
    if (known === undefined) throw new Problem('not-found')
    if (!known.active) throw new Problem('person-inactive')
    const id = app.newId()
    const now = fromEpochMilliseconds(Date.now())
    const wrongDate = expiresAt == null ? null : whyNotAhead(expiresAt, now)
    if (wrongDate !== null) throw new Refused({ code: wrongDate })
    const by = byPerson(principalOf(c).id)
    const token = await giveToken(app, { id, person, name, now, expiresAt: expiresAt ?? null }, by)
    const view = {
      id,
      person: cardOf(snapshot, person),
      name,
      createdAt: now,
      expiresAt: expiresAt ?? null,
      revokedAt: null,
    }
    return c.json({ ...view, token }, 201)
  })

  api.openapi(routes.revokeToken, async (c) => {
    const now = fromEpochMilliseconds(Date.now())
    const by = byPerson(principalOf(c).id)
    if (!(await takeTokenBack(app, c.req.valid('param').id, { now, by }))) throw new Problem('not-found')
    // Here with the answer; every other process hears of it a moment later.
    lately.forget()
    return c.body(null, 204)
  })
}
