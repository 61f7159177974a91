import type { Context } from 'hono'
import type { AppContext } from '../../app/app-context.ts'
import { noticePage } from './notice-page.ts'
import { reply } from './reply.ts'
import { isFromOurselves } from './same-site.ts'
import { companyOf, visitorOf } from './visitor.ts'

/** Turns away a form that another site sent; null where it is from our own pages. */
export async function refuseForeign(app: AppContext, c: Context): Promise<Response | null> {
  if (isFromOurselves(c, app.settings.publicUrl)) return null
  const { words, language } = await visitorOf(app, c)
  const { noPage } = words.common
  const company = await companyOf(app)
  return reply(c, noticePage({ words, language, company, title: noPage.title, text: noPage.text }), 403)
}
