import { Hono } from 'hono'
import type { AppContext } from '../../../app/app-context.ts'
import { line } from '../../../shapes/basics.ts'
import { refuseForeign } from '../foreign.ts'
import { redirect, reply } from '../reply.ts'
import { companyOf, keepChosenLanguage, visitorOf } from '../visitor.ts'
import { withForm } from '../with-form.ts'
import { linkSentPage, newLinkPage } from './page.ts'
import { sendNewLink } from './send-new-link.ts'

/** `/new-link`: a new link for whoever lost theirs, sent to an address that we know to be theirs. */
export const lostRoutes = (app: AppContext): Hono =>
  new Hono()
    .get('/new-link', async (c) => {
      const onward = keepChosenLanguage(c)
      if (onward !== null) return redirect(c, onward)
      const { words, language } = await visitorOf(app, c)
      const company = await companyOf(app)
      return reply(c, newLinkPage({ words, language, company, reason: null }))
    })
    .post('/new-link', async (c) => {
      const foreign = await refuseForeign(app, c)
      if (foreign !== null) return foreign
      return await withForm(app, c, async (form) => {
        const { words, language } = await visitorOf(app, c)
        const company = await companyOf(app)
        const email = form.field('email').trim()
        if (!email.includes('@') || !line.safeParse(email).success) {
          const error = words.tellUs.errors.email
          return reply(c, newLinkPage({ words, language, company, reason: null, email, error }), 422)
        }
        await sendNewLink(app, email)
        return redirect(c, '/new-link/sent')
      })
    })
    .get('/new-link/sent', async (c) => {
      const { words, language } = await visitorOf(app, c)
      const company = await companyOf(app)
      return reply(c, linkSentPage({ words, language, company }))
    })
