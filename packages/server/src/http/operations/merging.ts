import { acceptResult } from '../../cases/actions/perform.ts'
import { canSeeCase } from '../../cases/queries/visible.ts'
import { viewCase } from '../../cases/view.ts'
import { mergeCases, takeCasesApart } from '../../ledger/merging.ts'
import { mergeInto, takeApart } from '../contract/actions.ts'
import { Problem, Refused } from '../errors/problem.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

/** Joining concerns two cases: whoever does it has to see both. */
export const bindMerging = ({ app }: HttpContext, api: Api): void => {
  api.openapi(mergeInto, async (c) => {
    const principal = principalOf(c)
    const { id: from } = c.req.valid('param')
    const { into } = c.req.valid('json')
    if (from === into) throw new Refused({ code: 'merge-with-itself' })
    if (!(await canSeeCase(app, principal, into))) throw new Problem('not-found')
    acceptResult(await mergeCases(app, { from, into, actor: { kind: 'person', id: principal.id } }))
    app.announce(from)
    app.announce(into)
    return c.json(await viewCase(app, principal, into), 200)
  })

  api.openapi(takeApart, async (c) => {
    const principal = principalOf(c)
    const { id: into } = c.req.valid('param')
    const { from } = c.req.valid('json')
    if (from === into) throw new Refused({ code: 'merge-with-itself' })
    if (!(await canSeeCase(app, principal, from))) throw new Problem('not-found')
    acceptResult(await takeCasesApart(app, { from, into, actor: { kind: 'person', id: principal.id } }))
    app.announce(from)
    app.announce(into)
    return c.json(await viewCase(app, principal, from), 200)
  })
}
