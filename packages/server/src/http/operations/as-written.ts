import type { Context } from 'hono'
import { documentHeaders, documentOf } from '../../channels/mail/as-written/document.ts'
import { keptMailOf } from '../../channels/mail/as-written/kept-mail.ts'
import type { Page } from '../../channels/mail/as-written/page.ts'
import { Problem } from '../../errors/problem.ts'
import * as routes from '../contract/cases.ts'
import type { Api, HttpContext, HttpEnv } from '../http-context.ts'
import { lookOf } from './principal-of.ts'

/** Mails as they were written, to whoever reads their words. */
export const bindAsWritten = ({ app, pages }: HttpContext, api: Api): void => {
  const pageOf = async (c: Context<HttpEnv>, contact: string): Promise<Page> => {
    const { places, shows } = lookOf(c)
    const reading = await pages.read(async () => await keptMailOf(app.db, places, contact, shows))
    if (reading === null) throw new Problem('not-found')
    if (!reading.ok) throw new Problem('page-unreadable')
    if (reading.mail === null) throw new Problem('mail-without-page')
    return reading.mail
  }

  api.openapi(routes.getPage, async (c) => {
    const { remotePictures, leftPictures, isCut } = await pageOf(c, c.req.valid('param').contact)
    return c.json({ remotePictures, leftPictures, isCut }, 200)
  })

  api.openapi(routes.getPageDocument, async (c) => {
    const page = await pageOf(c, c.req.valid('param').contact)
    return c.body(documentOf(page), 200, documentHeaders)
  })
}
