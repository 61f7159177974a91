import type { MiddlewareHandler } from 'hono'
import { neighbourhood } from '../../addresses/address.ts'
import { Problem } from '../../errors/problem.ts'
import type { HttpContext, HttpEnv } from '../http-context.ts'

// Files of the pages themselves: many at once, kept by the browser, and cheap. And steps of calls: all customers of a
// telephone provider come from the same few addresses, so whoever floods us through it would shut our line.
const free =
  /^\/(?:(?:look|desk|health|metrics|phone)(?:\/|$)|chat\.js$|chat\/panel\.js$|left\.js$|work\.js$)/
const staffRoutes = /^\/(?:api\/v1\/(?!contacts$)|mcp$)/
// Guessing at passwords is slowed down more, also at the one that is asked for before it is changed.
const guesses =
  /^\/(?:api\/auth\/(?:sign-in|change-password)|prove|new-link|api\/v1\/password-links|case\/[^/]+\/prove)(?:\/|$)/
const signInShare = 10
// Of a telephone provider, whose messages all come from a few addresses; what it did not sign is refused.
const texts = /^\/sms\//
const textTimes = 20
// Each page says it once, and nobody is harmed where it isn't heard.
const leftShare = 4

/**
 * So many requests a minute for one address, for whoever is not signed in by a token; what a signed-in person does
 * has its own, wider limit at the gate.
 */
export const limitByAddress =
  (http: HttpContext): MiddlewareHandler<HttpEnv> =>
  async (context, next) => {
    const { path, method } = context.req
    if (free.test(path)) return await next()
    const limit = http.app.settings.rateLimit
    const address = neighbourhood(context.get('sender'))
    // Whoever only claims to be signed in is turned away at the gate, so claiming it gains nothing.
    const claims =
      context.req.header('authorization') !== undefined || context.req.header('cookie') !== undefined
    const signedIn = claims && staffRoutes.test(path)
    const wait =
      guesses.test(path) && method === 'POST'
        ? http.rate.count(`sign-in ${address}`, Math.ceil(limit / signInShare))
        : path === '/left'
          ? http.rate.count(`left ${address}`, Math.ceil(limit / leftShare))
          : texts.test(path)
            ? http.rate.count(`sms ${address}`, limit * textTimes)
            : signedIn
              ? http.rate.count(`staff ${address}`, limit * 10)
              : http.rate.count(`address ${address}`, limit)
    if (wait > 0) throw new Problem('too-many-requests', { headers: { 'retry-after': String(wait) } })
    await next()
  }
