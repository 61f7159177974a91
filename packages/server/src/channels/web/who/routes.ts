import type { Context } from 'hono'
import { Hono } from 'hono'
import type { AppContext } from '../../../app/app-context.ts'
import { NoCompanyError, type DirectorySnapshot } from '../../../directory/snapshot.ts'
import { readFaces } from '../faces.ts'
import { noticePage } from '../notice-page.ts'
import { publicUrlOf } from '../public-url.ts'
import { redirect, reply } from '../reply.ts'
import { sendPhoto } from '../send-photo.ts'
import { companyAnyhow, keepChosenLanguage, visitorOf } from '../visitor.ts'
import type { FullPage } from '../document.ts'
import { type Ladder, ladderOfCompany } from './ladder.ts'
import { whoPage } from './page.ts'
import { posterPage } from './poster.ts'
import { peopleOn, type Who } from './who.ts'

/** `/who`: who is who, for everybody, with or without a case. */
export const whoRoutes = (app: AppContext): Hono =>
  new Hono()
    .get('/who', async (c) => await shown(app, c, whoPage))
    .get(
      '/who/poster',
      async (c) =>
        await shown(app, c, (who, ladder) => posterPage(who, ladder, `${publicUrlOf(app, c)}/who`)),
    )
    .get('/who/face/:person', async (c) => {
      const ladder = ladderOfCompany(await app.directory.current(), app.clock.now())
      const person = c.req.param('person')
      const isOnIt = peopleOn([...ladder.leads, ...ladder.leaders]).includes(person)
      const photo = isOnIt ? await sendPhoto(app, c, person) : null
      return photo ?? (await noPage(app, c))
    })

async function shown(
  app: AppContext,
  c: Context,
  page: (who: Who, ladder: Ladder) => FullPage,
): Promise<Response> {
  const onward = keepChosenLanguage(c)
  if (onward !== null) return redirect(c, onward)
  const snapshot = await known(app)
  if (snapshot === null) return await noPage(app, c)
  const { words, language } = await visitorOf(app, c)
  const ladder = ladderOfCompany(snapshot, app.clock.now())
  const people = peopleOn([...ladder.leads, ...ladder.leaders])
  const faces = await readFaces(app, snapshot, people, { path: '/who', language })
  return reply(c, page({ words, language, company: snapshot.company, faces }, ladder))
}

/** Null before a company was set up. */
async function known(app: AppContext): Promise<DirectorySnapshot | null> {
  try {
    return await app.directory.current()
  } catch (thrown) {
    if (thrown instanceof NoCompanyError) return null
    throw thrown
  }
}

async function noPage(app: AppContext, c: Context): Promise<Response> {
  const { words, language } = await visitorOf(app, c)
  const { title, text } = words.common.noPage
  const company = await companyAnyhow(app)
  return reply(c, noticePage({ words, language, company, title, text }), 404)
}
