import { Problem } from '../../errors/problem.ts'
import { changeReply, readReplies } from '../../replies/replies.ts'
import * as routes from '../contract/replies.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindReplies = ({ app }: HttpContext, api: Api): void => {
  const view = async () => ({
    items: (await readReplies(app.db)).map((one) => ({ ...one, texts: { ...one.texts } })),
  })

  api.openapi(routes.listReplies, async (c) => c.json(await view(), 200))

  api.openapi(routes.changeReply, async (c) => {
    const changed = await changeReply(app, principalOf(c).id, c.req.valid('json'))
    if (!changed.ok) throw new Problem(changed.code)
    return c.json(await view(), 200)
  })
}
