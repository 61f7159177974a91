import type { z } from '@hono/zod-openapi'
import type { CaseAction, ActionContext } from '../../cases/actions/action.ts'
import { caseActions } from '../../cases/actions/catalogue.ts'
import { perform } from '../../cases/actions/perform.ts'
import { viewCase } from '../../cases/view.ts'
import type { NewText } from '../../ledger/result.ts'
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
  api.openapi(actionRoute(action), async (c) => {
    const principal = principalOf(c)
    // The policy has found the case by it.
    const id = c.req.param('id') ?? ''
    const body: z.output<Body> = action.body.parse(await c.req.json())
    // Nobody tries out what is not shown to them.
    if (action.needs !== undefined && !lookOf(c).shows[action.needs])
      throw new Refused({ code: 'not-dealing-with-it' })
    const texts: NewText[] = []
    const keep = (author: NewText['author']) => (words: string) => {
      const ref = app.newId()
      texts.push({ id: ref, author, words, language: null })
      return ref
    }
    const context: ActionContext = {
      actor: principal.id,
      customerSaid: keep('customer'),
      companySaid: keep('company'),
      now: app.clock.now(),
      newId: app.newId,
      drawn: Math.random(),
    }
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
        await perform(app, {
          caseId: id,
          actor:
            action.actor === 'directory' && principal.actor.kind === 'person'
              ? { kind: 'directory' }
              : principal.actor,
          commands: action.commands(body, context),
          texts,
          alongside: async (trx) => {
            await action.alongside?.(trx, body, { caseId: id, now: context.now })
            await keepAnswer(trx, request, done, context.now)
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
