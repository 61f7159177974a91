import { presentRow } from '../../cases/presenters/case-row.ts'
import { cursors, readCursor, writeCursor } from '../../cases/queries/cursor.ts'
import { searchCases } from '../../cases/search/search-cases.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import * as routes from '../contract/search.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindSearch = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.searchCases, async (c) => {
    const { q, status, cursor, limit } = c.req.valid('query')
    const [snapshot, viewer] = await Promise.all([app.directory.current(), lookerOf(app, principalOf(c))])
    const { cases, next, count, corrections, catchingUp } = await searchCases(app.db, viewer, {
      words: q,
      status,
      country: snapshot.company.country,
      cursor: readCursor(cursors.cases, cursor),
      limit,
    })
    const now = app.clock.now()
    const asker = { id: viewer.person, teams: viewer.works }
    const items = cases.map((one) => ({
      ...presentRow(one, snapshot, asker, now),
      found: one.found.map((find) => ({ ...find, ranges: [...find.ranges] })),
    }))
    const page = {
      items,
      next: next === null ? null : writeCursor(next),
      count,
      corrections: [...corrections],
    }
    return c.json({ ...page, catchingUp }, 200)
  })
}
