import { Hono } from 'hono'
import type { AppContext } from '../../app/app-context.ts'
import { logoOf } from '../../directory/logo.ts'

/** The company's logo, at the address that its content gives it and so for ever. */
export const logoRoutes = (app: Pick<AppContext, 'db'>): Hono =>
  new Hono().get('/look/company/:file', async (c) => {
    const found = await app.db
      .selectFrom('logo')
      .selectAll()
      .where('digest', '=', c.req.param('file').replace(/\.[a-z]+$/, ''))
      .executeTakeFirst()
    if (found === undefined || logoOf(found).path !== c.req.path) return await c.notFound()
    return c.body(new Uint8Array(found.bytes), 200, {
      'content-type': found.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })
