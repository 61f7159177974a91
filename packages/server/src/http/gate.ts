import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { addressOf, isLoopback } from '../addresses/address.ts'
import { readJson } from '../forms/read-json.ts'
import type { HttpContext, HttpEnv } from './http-context.ts'
import { recogniseDoorMachine } from '../sign-in/door-machine.ts'
import { recognise } from '../sign-in/principal.ts'
import { Problem } from '../errors/problem.ts'
import { isOurs } from './own-origin.ts'
import { policies } from '../policies/index.ts'
import { isPolicyName, type PolicyName } from '../policies/policy-name.ts'

/** What the gate needs to know of a route. */
export interface GatedRoute {
  readonly method: string
  readonly path: string
  readonly 'x-policy': string
  /** Machines may ask for what changes something here; otherwise only people may. */
  readonly 'x-machines'?: boolean
  readonly request?: {
    readonly body?: { readonly content: object }
    readonly params?: unknown
    readonly query?: unknown
    readonly headers?: unknown
  }
}

const safe = ['GET', 'HEAD', 'OPTIONS']
const json = /^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i
// Of what one address may ask: a workspace with live views asks often.
const shareOfOnePerson = 10

/** Before a route's own work: who asks, whether they may, and whether what they send can be read at all. */
export const gate = (http: HttpContext, route: GatedRoute): MiddlewareHandler<HttpEnv> => {
  const policy = route['x-policy']
  if (!isPolicyName(policy)) throw new Error(`${route.path} names no policy`)
  return async (context, next) => {
    if (policy === 'public') context.set('principal', null)
    else if (policy === 'door-machine') await admitMachine(http, context)
    else await admit(http, policy, context, route['x-machines'] === true)
    if (route.request?.body !== undefined) await readDeclaredJson(http, context, route.request.body.content)
    await next()
    // What somebody may see now, the next one at this machine may not.
    if (policy !== 'public' && !context.res.headers.has('cache-control'))
      context.res.headers.set('cache-control', 'no-store')
  }
}

const admit = async (
  http: HttpContext,
  policy: PolicyName,
  context: Context<HttpEnv>,
  machines: boolean,
): Promise<void> => {
  if (policy === 'watches-machine' && isCollector(http, context)) return context.set('principal', null)
  const { principal, cookies } = await recognise(http, context.req.raw.headers)
  context.set('principal', principal)
  for (const cookie of cookies) context.header('set-cookie', cookie, { append: true })
  // A session's cookie is sent along by any page; only our own pages may act with it.
  if (principal?.by === 'session' && !safe.includes(context.req.method) && !isOurs(http, context)) {
    throw new Problem('origin-foreign')
  }
  const wait =
    principal === null
      ? 0
      : http.rate.count(`person ${principal.id}`, http.app.settings.rateLimit * shareOfOnePerson)
  if (wait > 0) throw new Problem('too-many-requests', { headers: { 'retry-after': String(wait) } })
  const verdict = await policies[policy]({
    app: http.app,
    principal,
    param: (name) => context.req.param(name),
    machine: false,
    local: isLocal(http, context),
    keep: (look) => context.set('look', look),
  })
  if (verdict !== 'allowed') throw new Problem(verdict)
  if (principal?.actor.kind === 'machine' && !machines && !safe.includes(context.req.method)) {
    throw new Problem('person-needed')
  }
}

/** A machine calls from a program: a page of another site has no business here, whatever token it got hold of. */
const admitMachine = async (http: HttpContext, context: Context<HttpEnv>): Promise<void> => {
  if (context.req.header('origin') !== undefined && !isOurs(http, context))
    throw new Problem('origin-foreign')
  const machine = await recogniseDoorMachine(http.app, context.req.raw.headers)
  const wait = http.rate.count(`machine ${machine.id}`, http.app.settings.rateLimit * shareOfOnePerson)
  if (wait > 0) throw new Problem('too-many-requests', { headers: { 'retry-after': String(wait) } })
  context.set('principal', null)
  context.set('machine', machine)
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whoever has the token that is set for figures, and for nothing else. */
const isCollector = ({ app: { settings } }: HttpContext, { req }: Context<HttpEnv>): boolean => {
  if (settings.metricsToken === undefined) return false
  return timingSafeEqual(sha256(req.header('authorization') ?? ''), sha256(`Bearer ${settings.metricsToken}`))
}

const proxied = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'cf-connecting-ip',
  'forwarded',
  'via',
]

/** A proxy on this machine speaks for others, and may not say so: where one is to be expected, nobody is local. */
const isLocal = ({ app: { settings } }: HttpContext, { req, env }: Context<HttpEnv>): boolean =>
  settings.publicUrl === undefined &&
  settings.trustedProxies === undefined &&
  settings.metricsToken === undefined &&
  isLoopback(addressOf(env)) &&
  proxied.every((header) => req.header(header) === undefined)

const readDeclaredJson = async (
  { app }: HttpContext,
  context: Context<HttpEnv>,
  content: object,
): Promise<void> => {
  // A route that also takes forms reads its body itself, piece by piece.
  if (!('application/json' in content) || Object.keys(content).length > 1) return
  if (!json.test(context.req.header('content-type') ?? '')) throw new Problem('content-type-unknown')
  context.req.bodyCache.json = Promise.resolve(
    await readJson(context.req.raw, app.bodies, context.get('sender')),
  )
}
