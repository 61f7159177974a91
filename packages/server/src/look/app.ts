import { Hono } from 'hono'
import { keepFile, sendKept } from '../compression/kept-file.ts'
import { assets } from './assets.ts'

const kept = new Map([...assets].map(([path, { type, bytes }]) => [path, keepFile(type, bytes)]))

/** Typefaces and the icon, at addresses that change with their content and so may be kept for ever. */
export const lookApp = (): Hono =>
  new Hono().get('/look/:file', async (c) => {
    const file = kept.get(c.req.path)
    if (file === undefined) return await c.notFound()
    return await sendKept(c, file, {
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
  })
