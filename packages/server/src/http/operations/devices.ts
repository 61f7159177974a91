import { Problem } from '../../errors/problem.ts'
import { addDevice, devicesOf, removeDevice } from '../../hearing/devices.ts'
import { pushKeys } from '../../push/keys.ts'
import { isPushEndpoint } from '../../push/post.ts'
import * as routes from '../contract/devices.ts'
import type { Api, HttpContext } from '../http-context.ts'
import { principalOf } from './principal-of.ts'

export const bindDevices = ({ app }: HttpContext, api: Api): void => {
  api.openapi(routes.listDevices, async (c) => {
    const [keys, items] = [await pushKeys(app), await devicesOf(app.db, principalOf(c).id)]
    return c.json({ key: keys?.publicKey ?? null, items: [...items] }, 200)
  })

  api.openapi(routes.addDevice, async (c) => {
    const subscribed = c.req.valid('json')
    if (!isPushEndpoint(subscribed.endpoint, app.settings)) {
      const detail = 'is no address that begins with https:// and is open to everybody'
      throw new Problem('input-invalid', {
        errors: [{ path: 'endpoint', code: 'web-address-invalid', detail }],
      })
    }
    const id = await addDevice(app, principalOf(c).id, subscribed)
    if (id === null) throw new Problem('too-many-devices')
    return c.json({ id }, 200)
  })

  api.openapi(routes.removeDevice, async (c) => {
    if (!(await removeDevice(app.db, principalOf(c).id, c.req.valid('param').id)))
      throw new Problem('not-found')
    return c.body(null, 204)
  })
}
