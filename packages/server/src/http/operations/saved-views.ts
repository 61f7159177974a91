import type { PersonId } from '@buckstop/domain'
import { cardOf } from '../../cases/presenters/people.ts'
import { Problem } from '../../errors/problem.ts'
import { savedViewsOf, saveViews, versionOf, viewsShownTo } from '../../saved-views/saved-views.ts'
import { narrowingKept } from '../../shapes/narrowing.ts'
import * as routes from '../contract/saved-views.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindSavedViews = ({ app }: HttpContext, api: Api): void => {
  const view = async (person: PersonId) => {
    const snapshot = await app.directory.current()
    const [mine, shown] = await Promise.all([
      savedViewsOf(app.db, person),
      viewsShownTo(app.db, snapshot, person),
    ])
    return {
      version: versionOf(mine),
      mine: mine.map((one) => ({ ...one, narrowing: narrowingKept(one.narrowing) })),
      shown: shown.map(({ by, ...one }) => ({
        ...one,
        narrowing: narrowingKept(one.narrowing),
        by: cardOf(snapshot, by),
      })),
    }
  }

  api.openapi(routes.listSavedViews, async (c) => c.json(await view(principalOf(c).id), 200))

  api.openapi(routes.saveViews, async (c) => {
    const { id } = principalOf(c)
    const saved = await saveViews(app.db, await app.directory.current(), id, c.req.valid('json'))
    if (!saved.ok) throw new Problem(saved.code)
    return c.json(await view(id), 200)
  })
}
