import { presentLed } from '../../cases/presenters/led.ts'
import { cardOf } from '../../cases/presenters/people.ts'
import { cursors, pageOf, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { listLedCases } from '../../cases/queries/led.ts'
import { countLed, nothingCameUp } from '../../leading/counts.ts'
import { leadersOf } from '../../leading/leaders.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import * as routes from '../contract/leaders.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

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
    const counts = await countLed(
      app.db,
      leaders.map(({ person }) => person),
      app.clock.now(),
    )
    return c.json(
      {
        items: leaders.map(({ person, teams }) => ({
          person: cardOf(snapshot, person),
          teams: [...teams],
          ...(counts.get(person) ?? nothingCameUp),
        })),
      },
      200,
    )
  })
}
