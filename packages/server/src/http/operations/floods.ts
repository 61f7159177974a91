import { listArriving } from '../../floods/arriving.ts'
import { gather } from '../../floods/gather.ts'
import { presentRow } from '../../systemic-issues/present.ts'
import { listRunning } from '../../systemic-issues/read.ts'
import { viewerOf } from '../../sight/staff/viewer.ts'
import * as routes from '../contract/floods.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindFloods = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.listFloods, async (c) => {
    const viewer = await viewerOf(app, principalOf(c))
    const viewing = {
      snapshot: await app.directory.current(),
      asker: { id: viewer.person, teams: viewer.works },
      now: app.clock.now(),
    }
    const [items, floods] = await Promise.all([listArriving(app.db, viewer), listRunning(app.db)])
    const running = floods
      .map((one) => presentRow(one, viewing))
      .filter(({ owner, mine, team }) => owner.id === viewer.person || mine || viewer.leads.includes(team))
    return c.json({ items: [...items], running }, 200)
  })

  api.openapi(routes.gatherFlood, async (c) => {
    const principal = principalOf(c)
    const { id: flood } = c.req.valid('param')
    const { network } = c.req.valid('json')
    const viewer = await viewerOf(app, principal)
    return c.json(await gather(app, { flood, network, principal, viewer }), 200)
  })
}
