import type { Context } from 'hono'
import { bytesOf } from '../../attachments/download.ts'
import { whereFileIs } from '../../cases/queries/contacts.ts'
import type { Wanted } from '../../channels/letter/picture/draw-page.ts'
import { Problem } from '../../errors/problem.ts'
import * as routes from '../contract/cases.ts'
import type { Api, HttpContext, HttpEnv } from '../http-context.ts'
import { lookOf } from './principal-of.ts'

/** Pages of PDFs as pictures, to whoever may download the file. */
export const bindPagesOfFiles = ({ app, drawer }: HttpContext, api: Api): void => {
  const pdfOf = async (c: Context<HttpEnv>, attachment: string): Promise<Wanted> => {
    const { places, shows, viewer } = lookOf(c)
    const writtenIn = await whereFileIs(app.db, places, attachment, shows)
    if (writtenIn === null) throw new Problem('not-found')
    return {
      person: viewer.person,
      file: attachment,
      signal: c.req.raw.signal,
      fetch: async () => await bytesOf(app.db, writtenIn, attachment, 'application/pdf'),
    }
  }

  api.openapi(routes.countPages, async (c) => {
    const pages = await drawer.countPages(await pdfOf(c, c.req.valid('param').attachment))
    if (pages === null) throw new Problem('picture-unreadable')
    return c.json({ pages }, 200)
  })

  api.openapi(routes.drawPage, async (c) => {
    const { attachment, page } = c.req.valid('param')
    const picture = await drawer.drawPage(await pdfOf(c, attachment), page)
    if (picture === null) throw new Problem('picture-unreadable')
    return c.body(new Uint8Array(picture), 200, {
      'content-type': 'image/png',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
  })
}
