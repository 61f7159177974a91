import type { z } from '@hono/zod-openapi'
import { cardOf } from '../../cases/presenters/people.ts'
import { listSetAside, trySetAsideAgain } from '../../deadlines/set-aside.ts'
import { Problem } from '../../errors/problem.ts'
import { rolePolicies } from '../../roles/index.ts'
import type { troublesView } from '../../shapes/troubles.ts'
import { lookerOf } from '../../sight/staff/log-looks.ts'
import type { Principal } from '../../sign-in/principal.ts'
import { goesOnAt } from '../../troubles/look-after.ts'
import { openTroubles, standingOf, takeTrouble } from '../../troubles/troubles.ts'
import * as routes from '../contract/troubles.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

/** Matters that one line names. */
const mostNamed = 10

const administers = ({ card }: Principal): boolean => rolePolicies[card.role].administers

export const bindTroubles = ({ app }: HttpContext, api: Api): void => {
  const view = async (principal: Principal): Promise<z.output<typeof troublesView>> => {
    const [snapshot, rows] = await Promise.all([
      app.directory.current(),
      openTroubles(app.db, administers(principal) ? null : principal.id),
    ])
    const aside = rows.some(({ kind }) => kind === 'deadline')
      ? await listSetAside(app.db, await lookerOf(app, principal), mostNamed)
      : []
    return {
      items: rows.map(({ id, kind, name, why, said, waiting, ...row }) => ({
        id,
        kind,
        name,
        why,
        said,
        waiting,
        countedAt: row.counted_at?.toISOString() ?? null,
        since: row.since.toISOString(),
        owner: cardOf(snapshot, row.owner_id),
        ownedSince: row.owned_since.toISOString(),
        takenAt: row.taken_at?.toISOString() ?? null,
        goesOnAt: goesOnAt(row),
        matters:
          kind === 'deadline'
            ? aside.map((one) => ({
                id: one.matter_id,
                kind: one.kind,
                reference: one.reference,
                due: one.due.toISOString(),
              }))
            : [],
      })),
    }
  }

  api.openapi(routes.listTroubles, async (c) => c.json(await view(principalOf(c)), 200))

  api.openapi(routes.takeTrouble, async (c) => {
    const principal = principalOf(c)
    const taken = await takeTrouble(app, c.req.valid('param').id, {
      by: principal.id,
      administers: administers(principal),
    })
    if (!taken.ok) throw new Problem(taken.code === 'over' ? 'trouble-over' : 'not-found')
    return c.json(await view(principal), 200)
  })

  api.openapi(routes.tryTroubleAgain, async (c) => {
    const principal = principalOf(c)
    const found = await standingOf(app.db, c.req.valid('param').id, {
      by: principal.id,
      administers: administers(principal),
    })
    if (found === 'unknown') throw new Problem('not-found')
    if (found === 'over') throw new Problem('trouble-over')
    if (found !== 'deadline' || (await trySetAsideAgain(app.db)) === 0) throw new Problem('not-failed')
    return c.json(await view(principal), 200)
  })
}
