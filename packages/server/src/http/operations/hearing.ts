import type { z } from '@hono/zod-openapi'
import { chooseHearing, readHearing } from '../../hearing/hearing.ts'
import type { hearingView } from '../../shapes/hearing.ts'
import * as routes from '../contract/hearing.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindHearing = ({ app }: HttpContext, api: Api): void => {
  const viewOf = async (person: string): Promise<z.output<typeof hearingView>> => {
    const { choices, morningHour } = (await readHearing(app.db, [person]))(person)
    const { danger: _always, ...chosen } = choices
    const { mail } = chosen.readOnly
    return { choices: { ...chosen, readOnly: { mail } }, morningHour }
  }

  api.openapi(routes.getHearing, async (c) => c.json(await viewOf(principalOf(c).id), 200))

  api.openapi(routes.putHearing, async (c) => {
    const { id } = principalOf(c)
    const { choices, morningHour } = c.req.valid('json')
    const readOnly = { ...choices.readOnly, push: false }
    await chooseHearing(app, id, { choices: { ...choices, readOnly }, morningHour })
    return c.json(await viewOf(id), 200)
  })
}
