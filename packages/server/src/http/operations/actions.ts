import type { PersonId } from '@buckstop/domain'
import type { z } from '@hono/zod-openapi'
import type { CaseAction } from '../../cases/actions/action.ts'
import { caseActions } from '../../cases/actions/catalogue.ts'
import { perform } from '../../cases/actions/perform.ts'
import { performanceOf } from '../../cases/actions/performance.ts'
import { readHead } from '../../cases/queries/case-details.ts'
import type { Look } from '../../sight/staff/look.ts'
import { viewCase } from '../../cases/view.ts'
import { afterCommit } from '../../app/after-commit.ts'
import { actionRoute } from '../contract/actions.ts'
import { Refused } from '../../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { keepAnswer, once, repeatable } from '../idempotency.ts'
import { callerOf, lookOf, principalOf } from './principal-of.ts'

const done = { done: true } as const

const bindAction = <Body extends z.ZodType>(
  { app }: HttpContext,
  api: Api,
  action: CaseAction<Body>,
): void => {
  const letterWith = async ({ head, places }: Look, body: z.output<Body>, by: PersonId) => {
    if (action.writes === undefined) return null
    const { state } = await readHead(app.db, head)
    return await action.writes(app, body, { state, places, by })
  }
  api.openapi(actionRoute(action), async (c) => {
    const principal = principalOf(c)
    // The policy has found the case by it.
    const id = c.req.param('id') ?? ''
    const body: z.output<Body> = action.body.parse(await c.req.json())
    // Nobody tries out what is not shown to them.
    if (action.needs !== undefined && !lookOf(c).shows[action.needs])
      throw new Refused({ code: 'not-dealing-with-it' })
    const request = repeatable(c.req.header('idempotency-key'), {
      caller: callerOf(principal),
      operation: `${action.name} ${id}`,
      body: JSON.stringify(body),
    })
    await once(
      app.db,
      request,
      () => done,
      async () => {
        await action.judges?.(app, body, id)
        const by = { caseId: id, person: principal.id, actor: principal.actor }
        const wanted = performanceOf(app, action, body, by, await letterWith(lookOf(c), body, principal.id))
        await perform(app, {
          ...wanted,
          alongside: async (trx) => {
            await wanted.alongside?.(trx)
            await keepAnswer(trx, request, done, app.clock.now())
          },
        })
        return done
      },
    )
    const view = await afterCommit(app, async () => await viewCase(app, principal, id))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })
}

export const bindActions = (http: HttpContext, api: Api): void => {
  for (const action of caseActions) bindAction<z.ZodType>(http, api, action)
}
