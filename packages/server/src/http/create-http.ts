import { randomBytes } from 'node:crypto'
import { addMilliseconds, hours } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { createPageDrawer } from '../channels/letter/picture/draw-page.ts'
import { createPageReader } from '../channels/mail/as-written/page-reader.ts'
import type { Health } from '../health/health.ts'
import { forgetConversations } from '../door-machines/conversation.ts'
import { forgetRequests } from '../links/code.ts'
import { createLive } from '../live/live.ts'
import { createHttpApp } from './app.ts'
import { forgetGuesses } from '../sign-in/guesses.ts'
import { createRecognisedLately } from '../sign-in/recognised-lately.ts'
import { createSignIn } from '../sign-in/sign-in.ts'
import type { Api } from './http-context.ts'
import { forgetAnswers, keptHours } from './idempotency.ts'
import { createRateLimit } from './limits/rate-limit.ts'

export interface HttpParts {
  /** Of the database, for the one connection that listens. */
  readonly databaseUrl: string
  /** Where customers and staff reach us, without a slash at the end. */
  readonly publicUrl: string
  readonly health: () => Promise<Health>
}

export interface Http {
  readonly api: Api
  readonly close: () => Promise<void>
}

const forgetEveryMs = hours(1)

/** The HTTP side of one process: what answers requests, and what it keeps running for it. */
export const createHttp = async (app: AppContext, parts: HttpParts): Promise<Http> => {
  const warn = (what: string) => (error: unknown) => app.log.warn({ err: error }, what)
  const signIn = await createSignIn(app, parts.publicUrl)
  const rate = createRateLimit(app.db, warn('request counts not shared'))
  const lately = createRecognisedLately()
  const live = createLive(app, parts.databaseUrl, randomBytes(6).toString('base64url'), lately)
  const pages = createPageReader()
  const forgetting = setInterval(() => {
    const before = addMilliseconds(app.clock.now(), -hours(keptHours))
    forgetAnswers(app.db, before).catch(warn('kept answers not forgotten'))
    forgetConversations(app, app.clock.now()).catch(warn('conversations of machines not forgotten'))
    forgetRequests(app.db, app.clock.now()).catch(warn('requests for codes and links not forgotten'))
    forgetGuesses(app.db).catch(warn('guesses at passwords not forgotten'))
  }, forgetEveryMs).unref()
  const { publicUrl, health } = parts
  return {
    api: createHttpApp({
      app,
      signIn,
      lately,
      rate,
      live,
      pages,
      drawer: createPageDrawer(),
      publicUrl,
      health,
    }),
    close: async () => {
      clearInterval(forgetting)
      rate.close()
      await Promise.all([live.close(), pages.stop()])
    },
  }
}
