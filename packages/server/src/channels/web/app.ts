import { Hono } from 'hono'
import type { AppContext } from '../../app/app-context.ts'
import { UnreadableEventError } from '../../ledger/read-event.ts'
import { lookApp } from '../../look/app.ts'
import { caseRoutes } from './case/routes.ts'
import { logoRoutes } from './logo.ts'
import { lostRoutes } from './lost/routes.ts'
import { noticePage } from './notice-page.ts'
import { withPhone } from './parts/phone.ts'
import { proveRoutes } from './prove/routes.ts'
import { reply } from './reply.ts'
import { saysNothingIsStored } from '../../storing/storing.ts'
import { tellUsRoutes } from './tell-us/routes.ts'
import { companyAnyhow, visitorOf } from './visitor.ts'
import { whoRoutes } from './who/routes.ts'

/** What goes by itself: a full disk, an update that is under way. */
const isForNow = (error: Error): boolean =>
  saysNothingIsStored(error) ||
  (error instanceof UnreadableEventError && error.code === 'event-of-later-version')

/** Everything that a customer sees: tell us, their case, a new link. Works without any script. */
export const pages = (app: AppContext): Hono => {
  const all = new Hono()
  all.onError(async (error, c) => {
    app.storing.failed(error)
    app.log.error({ err: error, requestId: c.res.headers.get('x-request-id') }, 'a customer’s page failed')
    const { words, language } = await visitorOf(app, c)
    const { failed, unreadable } = words.common
    const { title, text } = error instanceof UnreadableEventError ? unreadable : failed
    const company = await companyAnyhow(app)
    const page = noticePage({
      words,
      language,
      company,
      title,
      text,
      also: company.phone === null ? undefined : withPhone(failed.ring(company.phone), company.phone),
    })
    return reply(c, page, isForNow(error) ? 503 : 500)
  })
  return all
    .route('/', lookApp())
    .route('/', logoRoutes(app))
    .route('/', tellUsRoutes(app))
    .route('/', whoRoutes(app))
    .route('/', lostRoutes(app))
    .route('/', proveRoutes(app))
    .route('/', caseRoutes(app))
}
