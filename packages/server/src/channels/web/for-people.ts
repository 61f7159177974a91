import type { MiddlewareHandler } from 'hono'
import type { AppContext } from '../../app/app-context.ts'
import { noticePage } from './notice-page.ts'
import { withPhone } from './parts/phone.ts'
import { headersOf } from './reply.ts'
import { companyAnyhow, visitorOf } from './visitor.ts'

// What machines ask for, and the workspace, which says such things itself.
const notForCustomers = /^\/(?:api|desk|look|health|metrics)(?:\/|$)/

/**
 * Turns an error that was made for programs into a page, where a person with a browser would read it: no such page,
 * too many requests, a fault of ours. Status and headers stay.
 */
export const showErrorsAsPages =
  (app: AppContext): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const { status, headers } = c.res
    const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false
    const wanted = c.req.header('accept')?.includes('text/html') ?? false
    if (!isProblem || !wanted || notForCustomers.test(c.req.path)) return
    const { words, language } = await visitorOf(app, c)
    const { noPage, tooMany, failed } = words.common
    const company = await companyAnyhow(app)
    const { title, text } = status === 429 ? tooMany : status >= 500 ? failed : noPage
    const also =
      status >= 429 && company.phone !== null
        ? withPhone(failed.ring(company.phone), company.phone)
        : undefined
    const page = noticePage({ words, language, company, title, text, also })
    const body = page.toString()
    c.res = new Response(body, {
      status,
      headers: { ...headersOf(page), 'content-type': 'text/html; charset=utf-8' },
    })
  }
