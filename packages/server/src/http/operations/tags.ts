import { Problem } from '../../errors/problem.ts'
import { changeTag, readTags, versionOf } from '../../tags/tags.ts'
import * as routes from '../contract/tags.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindTags = ({ app }: HttpContext, api: Api): void => {
  const view = async () => ({
    items: (await readTags(app.db)).map((tag) => ({
      ...tag,
      names: { ...tag.names },
      version: versionOf(tag),
    })),
  })

  api.openapi(routes.listTags, async (c) => c.json(await view(), 200))

  api.openapi(routes.changeTag, async (c) => {
    const changed = await changeTag(app, principalOf(c).id, c.req.valid('json'))
    if (!changed.ok) throw new Problem(changed.code)
    return c.json(await view(), 200)
  })
}
