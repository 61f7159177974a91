import { Hono } from 'hono'
import { assets } from './assets.ts'

/** Typefaces and the icon, at addresses that change with their content and so may be kept for ever. */
export const lookApp = (): Hono =>
  new Hono().get('/look/:file', (c) => {
    const asset = assets.get(c.req.path)
    if (asset === undefined) return c.notFound()
    return c.body(asset.bytes, 200, {
      'Content-Type': asset.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
  })
