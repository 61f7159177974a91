import type { Context } from 'hono'

/**
 * Whether a form was sent from our own pages. The secret in a case's address is what lets somebody act; this keeps
 * another site from sending a form in their name. Our pages name no referrer, so their forms come with the origin
 * `null`: what browsers say themselves about the site (`Sec-Fetch-Site`) counts, and the origin where it is named.
 */
export function isFromOurselves(c: Context, publicUrl: string | undefined): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = c.req.header('origin')
  if (origin === undefined || origin === 'null') return true
  const named = URL.parse(origin)
  if (named === null) return false
  const ours = publicUrl === undefined ? null : URL.parse(publicUrl)
  return named.host === c.req.header('host') || named.host === ours?.host
}
