import type { MiddlewareHandler } from 'hono'
import { addressOf } from '../addresses/address.ts'
import { senderOf, trusting } from '../addresses/trusted-proxies.ts'
import type { Settings } from '../config/settings.ts'
import type { HttpEnv } from './http-context.ts'

/** Finds out whose request it is, once: limits, bounds and whoever is called by it all go by the same address. */
export const knowSender = (
  settings: Pick<Settings, 'trustedProxies' | 'publicUrl'>,
): MiddlewareHandler<HttpEnv> => {
  const isTrusted = trusting(settings)
  return async (context, next) => {
    context.set('sender', senderOf(addressOf(context.env), context.req.header('x-forwarded-for'), isTrusted))
    await next()
  }
}
