import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Logger } from 'pino'
import { countRequest } from './metrics.ts'
import type { HttpEnv } from './http-context.ts'

/** One line a request, with the pattern of its address: the address itself may hold a secret or a name. */
export const logRequests =
  (log: Logger): MiddlewareHandler<HttpEnv> =>
  async (context, next) => {
    const began = performance.now()
    await next()
    const ms = performance.now() - began
    const { method } = context.req
    const route = routePath(context)
    const { status } = context.res
    countRequest(method, route, status, ms)
    const line = { requestId: context.get('requestId'), method, route, status, ms: Math.round(ms) }
    if (status >= 500) log.warn(line, 'request')
    else log.debug(line, 'request')
  }
