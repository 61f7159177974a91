import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { styleHash } from '../look/assets.ts'
import type { Html } from './html.ts'

const policy = [
  "default-src 'none'",
  `style-src 'self' ${styleHash}`,
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A page as an answer: kept by nobody, shown in no frame, telling no other site where it was. */
export function reply(c: Context, page: Html, status: ContentfulStatusCode = 200): Response {
  privately(c)
  c.header('Content-Security-Policy', policy)
  return c.html(page.toString(), status)
}

/** On to another page after a form was sent, so that reloading it sends nothing again. */
export function goOn(c: Context, to: string): Response {
  privately(c)
  return c.redirect(to, 303)
}

/** Whatever belongs to a case is kept by no cache and found by no search. */
export function privately(c: Context): void {
  c.header('Cache-Control', 'no-store')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  c.header('X-Content-Type-Options', 'nosniff')
}
