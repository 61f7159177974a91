import type { HttpBindings } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { AppContext } from '../app/app-context.ts'
import type { PageDrawer } from '../channels/letter/picture/draw-page.ts'
import type { PageReader } from '../channels/mail/as-written/page-reader.ts'
import type { Health } from '../health/health.ts'
import type { Live } from '../live/live.ts'
import type { Look } from '../sight/staff/look.ts'
import type { DoorMachine } from '../sign-in/door-machine.ts'
import type { Principal } from '../sign-in/principal.ts'
import type { RecognisedLately } from '../sign-in/recognised-lately.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import type { RateLimit } from './limits/rate-limit.ts'

/** What the routes work with, besides what every use case needs. */
export interface HttpContext {
  readonly app: AppContext
  readonly signIn: SignIn
  readonly lately: RecognisedLately
  readonly rate: RateLimit
  readonly live: Live
  readonly pages: PageReader
  readonly drawer: PageDrawer
  /** Where customers and staff reach us, without a slash at the end. */
  readonly publicUrl: string
  readonly health: () => Promise<Health>
}

/** What a request carries with it through the middleware. */
export interface HttpEnv {
  Bindings: HttpBindings
  Variables: {
    requestId: string
    /** The address it comes from, past the proxies that we trust; empty where there is none. */
    sender: string
    /** Who asks; null where nobody is signed in, which a route with a policy never sees. */
    principal: Principal | null
    /** The machine at a door that asks; of other routes there is none. */
    machine: DoorMachine | undefined
    /** How they see the case that the address names; of other routes there is none. */
    look: Look | undefined
  }
}

export type Api = OpenAPIHono<HttpEnv>
