import type { z } from '@hono/zod-openapi'
import { afterCommit } from '../../app/after-commit.ts'
import type { AppContext } from '../../app/app-context.ts'
import {
  changeDoors,
  type DoorsChanged,
  doorsOfMap,
  doorsVersion,
  readDoors,
} from '../../company/mail/doors.ts'
import { Problem } from '../../errors/problem.ts'
import { byPerson } from '../../setting-changes/setting.ts'
import type { mailDoorsView } from '../../shapes/mail-doors.ts'
import * as routes from '../contract/mail-doors.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindMailDoors = ({ app }: HttpContext, api: Api): void => {
  const view = async () => await present(app)

  api.openapi(routes.getMailDoors, async (c) => c.json(await view(), 200))

  api.openapi(routes.changeMailDoors, async (c) => {
    const { version, items } = c.req.valid('json')
    accept(await changeDoors(app, { version, by: byPerson(principalOf(c).id) }, items))
    const after = await afterCommit(app, view)
    return after === null ? c.body(null, 204) : c.json(after, 200)
  })
}

const accept = (changed: DoorsChanged): void => {
  if (changed.ok) return
  const { code } = changed
  if (code === 'settings-changed-meanwhile') throw new Problem(code)
  const at = `items.${changed.at}`
  throw new Problem('input-invalid', {
    errors: [
      code === 'no-such-door'
        ? { path: `${at}.door`, code, detail: 'is no channel of mail in the service map' }
        : { path: `${at}.address`, code: 'does-not-fit', detail: 'is named twice' },
    ],
  })
}

const present = async (app: AppContext): Promise<z.output<typeof mailDoorsView>> => {
  const [doors, snapshot] = await Promise.all([readDoors(app.db), app.directory.fresh()])
  return {
    version: doorsVersion(doors),
    items: doors.map((door) => ({ ...door })),
    channels: doorsOfMap(snapshot).map((channel) => ({ ...channel })),
  }
}
