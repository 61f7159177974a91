import { acceptResult } from '../../cases/actions/perform.ts'
import { canSeeCase } from '../../cases/queries/visible.ts'
import { viewCase } from '../../cases/view.ts'
import { mergeCases, type Pair, takeCasesApart } from '../../ledger/merging.ts'
import { afterCommit } from '../../after-commit.ts'
import type { Principal } from '../auth/principal.ts'
import { mergeInto, takeApart } from '../contract/actions.ts'
import { Problem, Refused } from '../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { keepAnswer, once, repeatable } from '../idempotency.ts'
import { principalOf } from './principal-of.ts'

const done = { done: true } as const

interface Joining {
  readonly name: 'merge-into' | 'take-apart'
  readonly principal: Principal
  readonly from: string
  readonly into: string
  /** The one that the request does not begin with: whoever asks has to see it too. */
  readonly other: string
  readonly key: string | undefined
}

/** Joining concerns two cases: whoever does it has to see both. */
export const bindMerging = ({ app }: HttpContext, api: Api): void => {
  const join = async (
    joining: Joining,
    act: (pair: Pair) => ReturnType<typeof mergeCases>,
  ): Promise<void> => {
    const { name, principal, from, into, other, key } = joining
    if (from === into) throw new Refused({ code: 'merge-with-itself' })
    if (!(await canSeeCase(app, principal, other))) throw new Problem('not-found')
    const request = repeatable(key, {
      caller: principal.id,
      operation: `${name} ${other === into ? from : into}`,
      body: JSON.stringify({ other }),
    })
    await once(
      app.db,
      request,
      () => done,
      async () => {
        const actor = { kind: 'person', id: principal.id } as const
        const alongside: Pair['alongside'] = async (trx) =>
          await keepAnswer(trx, request, done, app.clock.now())
        acceptResult(await act({ from, into, actor, alongside }))
        app.announce(from)
        app.announce(into)
        return done
      },
    )
  }

  api.openapi(mergeInto, async (c) => {
    const principal = principalOf(c)
    const { id: from } = c.req.valid('param')
    const { into } = c.req.valid('json')
    const key = c.req.valid('header')['idempotency-key']
    await join(
      { name: 'merge-into', principal, from, into, other: into, key },
      async (pair) => await mergeCases(app, pair),
    )
    const view = await afterCommit(app, async () => await viewCase(app, principal, into))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })

  api.openapi(takeApart, async (c) => {
    const principal = principalOf(c)
    const { id: into } = c.req.valid('param')
    const { from } = c.req.valid('json')
    const key = c.req.valid('header')['idempotency-key']
    await join(
      { name: 'take-apart', principal, from, into, other: from, key },
      async (pair) => await takeCasesApart(app, pair),
    )
    const view = await afterCommit(app, async () => await viewCase(app, principal, from))
    return view === null ? c.body(null, 204) : c.json(view, 200)
  })
}
