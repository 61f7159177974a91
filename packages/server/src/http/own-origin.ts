import type { Context } from 'hono'
import type { HttpContext, HttpEnv } from './http-context.ts'

/**
 * Whether a request that changes something was sent by our own pages: the browser names where it comes from, and a
 * page can't make it say otherwise. What names nothing is no browser of ours.
 */
export const isOurs = ({ publicUrl }: Pick<HttpContext, 'publicUrl'>, c: Context<HttpEnv>): boolean => {
  const origin = URL.parse(c.req.header('origin') ?? '')
  if (origin === null) return false
  return origin.origin === new URL(publicUrl).origin || origin.host === c.req.header('host')
}
