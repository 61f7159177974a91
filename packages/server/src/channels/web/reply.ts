import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { styleHash } from '../../look/assets.ts'
import type { FullPage } from './document.ts'

const policyOf = ({ ownStyles, hasScript }: FullPage): string =>
  [
    "default-src 'none'",
    `style-src ${["'self'", styleHash, ...ownStyles].join(' ')}`,
    ...(hasScript ? ["script-src 'self'", "connect-src 'self'"] : []),
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** Whatever belongs to a case is kept by no cache and found by no search, and tells no other site where it was. */
const privateHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
}
/** What goes with every page; shown in no frame. */
export const headersOf = (page: FullPage) => ({
  ...privateHeaders,
  'content-security-policy': policyOf(page),
})

/** A page as an answer. */
export function reply(c: Context, page: FullPage, status: ContentfulStatusCode = 200): Response {
  return c.html(page.toString(), status, headersOf(page))
}

/** On to another page after a form was sent, so that reloading it sends nothing again. */
export function redirect(c: Context, to: string): Response {
  for (const [name, value] of Object.entries(privateHeaders)) c.header(name, value)
  return c.redirect(to, 303)
}
