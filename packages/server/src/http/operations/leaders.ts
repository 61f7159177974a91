import type { CaseId } from '@buckstop/domain'
import { presentLed } from '../../cases/presenters/led.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { listLedCases, reachedIn } from '../../cases/queries/led.ts'
import { askOne } from '../../db/ask-together.ts'
import { Problem } from '../../errors/problem.ts'
import { countLed, nothingCameUp } from '../../leading/counts.ts'
import { countDrawn, drawnFor, drawOf, whenDrawn } from '../../leading/drawn.ts'
import { askKeptFromDraws, keepFromDraws, putBackIntoDraws } from '../../leading/kept-from-draws.ts'
import { leadersOf } from '../../leading/leaders.ts'
import { endOf, monthOf } from '../../leading/months.ts'
import { hasLineToRing, lineOf, type OwnLine } from '../../leading/own-line.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import * as routes from '../contract/leaders.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { lookOf, principalOf } from './principal-of.ts'

/** What came up to leaders: to oneself with all one needs to deal with it, to all of them as counts. */
export const bindLeaders = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.listLed, async (c) => {
    const principal = principalOf(c)
    const { cursor, limit } = c.req.valid('query')
    const [snapshot, viewer] = await Promise.all([app.directory.current(), lookerOf(app, principal)])
    const found = await listLedCases(app.db, viewer, { cursor: readCursor(cursors.cases, cursor), limit })
    const page = pageOf(
      found,
      limit,
      (row) => presentLed(row, snapshot, principal.id),
      (row) => writeCursor([row.exactly, row.caseId]),
    )
    return c.json(page, 200)
  })

  api.openapi(routes.countLeaders, async (c) => {
    const snapshot = await app.directory.current()
    const leaders = leadersOf(snapshot)
    const now = app.clock.now()
    const [counts, drawn] = await Promise.all([
      countLed(
        app.db,
        leaders.map(({ person }) => person),
        now,
      ),
      countDrawn(app.db, monthOf(now, snapshot.company.timeZone)),
    ])
    return c.json(
      {
        items: leaders.map(({ person, teams }) => ({
          person: cardOf(snapshot, person),
          teams: [...teams],
          ...(counts.get(person) ?? nothingCameUp),
          draw: drawn.get(person) ?? null,
        })),
      },
      200,
    )
  })

  api.openapi(routes.getLeadersLine, async (c) => {
    const snapshot = await app.directory.current()
    const { id: leader } = c.req.valid('param')
    const line = await lineOf(app.db, snapshot, { leader, now: app.clock.now() })
    if (line === null) throw new Problem('not-found')
    const present = ({ person, number }: OwnLine) => ({ person: cardOf(snapshot, person), number })
    return c.json(
      {
        ...present(line),
        away: line.away,
        covers: line.covers === null ? null : present(line.covers),
        toRing: hasLineToRing(line),
      },
      200,
    )
  })

  api.openapi(routes.listDrawn, async (c) => {
    const principal = principalOf(c)
    const [snapshot, viewer] = await Promise.all([app.directory.current(), lookerOf(app, principal)])
    const month = monthOf(app.clock.now(), snapshot.company.timeZone)
    const [drawn, drawnAt] = await Promise.all([
      drawnFor(app.db, principal.id, month),
      whenDrawn(app.db, principal.id, month),
    ])
    const reached = await reachedIn(
      app.db,
      viewer,
      drawn.map(({ caseId }) => caseId),
    )
    return c.json(
      {
        month,
        drawnAt,
        until: endOf(month, snapshot.company.timeZone),
        items: drawn.map(({ caseId, reference, language, rose, talkedAt }) => ({
          case: { id: caseId, reference, language, customer: { name: reached.get(caseId)?.name ?? null } },
          number: reached.get(caseId)?.number ?? null,
          rose,
          talkedAt,
        })),
      },
      200,
    )
  })

  api.openapi(routes.getDraw, async (c) => {
    const { id: person, month } = c.req.valid('param')
    const draw = await drawOf(app.db, { person, month }, c.req.valid('query'))
    if (draw === null) throw new Problem('not-found')
    return c.json(draw, 200)
  })

  const kept = async (caseId: CaseId) => {
    const snapshot = await app.directory.current()
    const noted = await askOne(app.db, askKeptFromDraws(caseId))
    return { noted: noted.map(({ reason, by, at }) => ({ reason, by: cardOf(snapshot, by), at })) }
  }

  api.openapi(routes.keepFromDraws, async (c) => {
    const { head, shows, viewer } = lookOf(c)
    if (!shows.notes) throw new Problem('not-allowed')
    const { reason } = c.req.valid('param')
    await keepFromDraws(app.db, head.matter_id, { reason, by: viewer.person, at: app.clock.now() })
    return c.json(await kept(head.matter_id), 200)
  })

  api.openapi(routes.putBackIntoDraws, async (c) => {
    const { head, shows } = lookOf(c)
    if (!shows.notes) throw new Problem('not-allowed')
    await putBackIntoDraws(app.db, head.matter_id, c.req.valid('param').reason)
    return c.json(await kept(head.matter_id), 200)
  })
}
