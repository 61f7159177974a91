import type { PersonId } from '@buckstop/domain'
import type { Browser, Locator, Page } from 'playwright-core'
import { onTestFinished, type RunnerTestCase, TestRunner } from 'vitest'
import type { AppContext } from '../../server/src/app/app-context.ts'
import { systemClock } from '../../server/src/clock/clock.ts'
import { startSweeper } from '../../server/src/deadlines/sweeper.ts'
import { startSending } from '../../server/src/drafts/sending.ts'
import { watchHealth } from '../../server/src/health/health.ts'
import { setPassword } from '../../server/src/sign-in/set-password.ts'
import { createHttp } from '../../server/src/http/create-http.ts'
import { listen } from '../../server/src/sockets/listener.ts'
import { closeContexts, sharedBrowser } from '../../server/test/chromium.ts'
import { type Complaints, hearComplaints } from '../../server/test/complaints.ts'
import { createTestDatabase, furnishedDatabase, type TestDatabase } from '../../server/test/database.ts'
import { textAt } from '../../server/test/http-company.ts'
import { cookieOf } from '../../server/test/session.ts'
import { contextOn, seedSmallCompany, staff } from '../../server/test/small-company.ts'

export const password = 'a-password-for-tests'

export type Name = keyof typeof staff

export interface Browsing extends NonNullable<Parameters<Browser['newContext']>[0]> {
  /** Where they go at once: to go elsewhere first would load the workspace twice. */
  readonly path?: string
  /** Also after the test in which it was opened. */
  readonly stays?: boolean
  /** What its console may say: what the test itself brings about. Anything else there fails it. */
  readonly mayComplain?: RegExp
}

export interface Desk {
  readonly app: AppContext
  readonly url: string
  /**
   * A browser of somebody's own, with their own cookies. What a test opened is closed when it ends: it would follow,
   * and draw, whatever the next ones do. What a hook opened stays for the file.
   */
  readonly browse: (options?: Browsing) => Promise<Page>
  /** The same, signed in and at `path`, or on the way to their first page; how one signs in is tried by itself. */
  readonly signedIn: (person: PersonId, options?: Browsing) => Promise<Page>
  readonly at: (name: Name, options?: Browsing) => Promise<Page>
  /** What a customer writes through the open interface; the answer as the server gave it. */
  readonly customerWrites: (words: string, more?: object) => Promise<CustomerAnswer>
  /** A cause that somebody writes down, with the cases that it gathers and a corrective action that they promise. */
  readonly systemicIssue: (
    name: Name,
    about: { readonly title: string; readonly gathers: readonly string[]; readonly promises: string },
  ) => Promise<string>
  readonly close: () => Promise<void>
}

export interface CustomerAnswer {
  readonly case: { readonly id: string; readonly reference: string }
  readonly link: string
}

const isCustomerAnswer = (said: unknown): said is CustomerAnswer =>
  typeof said === 'object' && said !== null && 'case' in said && 'link' in said && said.link !== null

/** Whether it came into sight, within the page's patience. */
export const appears = async (what: Locator): Promise<boolean> => {
  await what.waitFor()
  return await what.isVisible()
}

/** Goes elsewhere as a link does, without loading the workspace anew. */
export const goWithin = async (page: Page, path: string): Promise<void> => {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
  )
  await page.waitForURL((url) => url.pathname + url.hash === path.replace(/\?[^#]*/, ''))
}

/** Hooks have no test to end with. */
const isInTest = (): boolean => TestRunner.getCurrentTest<RunnerTestCase | undefined>() !== undefined

type Differing = Partial<Pick<AppContext['settings'], 'undoSeconds' | 'localPush' | 'phoneApi'>>
const soon: Differing = { undoSeconds: 1 }

/**
 * The small company at work, around the clock: a real database, a real server, a real browser.
 * @param furnish what else is there before anybody works
 * @param differing settings in which it differs; by itself it does not let anybody wait long before what they send goes
 */
export const openDesk = async (
  furnish?: (app: AppContext) => Promise<void>,
  differing: Differing = soon,
): Promise<Desk> => {
  const template = await furnishedDatabase('small_company_at_work', async (pool) => {
    const seeding = contextOn(pool, systemClock)
    await seedSmallCompany(seeding)
    await Promise.all(Object.values(staff).map((person) => setPassword(seeding.db, person, password)))
    await seeding.flushAnnounced()
  })
  return await openDeskOn(await createTestDatabase({ template }), furnish, differing)
}

/** The same on a database with whatever `furnish` puts there; it has to be a company. */
export const openDeskOn = async (
  database: TestDatabase,
  furnish?: (app: AppContext) => Promise<void>,
  differing: Differing = soon,
): Promise<Desk> => {
  const plain = contextOn(database.pool, systemClock)
  // A file of tests is a person who presses all day long in a minute.
  const app = { ...plain, settings: { ...plain.settings, rateLimit: 10_000, ...differing } }
  await furnish?.(app)
  const listener = await listen('127.0.0.1', 0)
  const url = `http://127.0.0.1:${listener.port}`
  const sweeper = startSweeper(app)
  const sending = startSending(app)
  const http = await createHttp(app, {
    databaseUrl: database.url,
    publicUrl: url,
    health: watchHealth({
      pool: app.pool,
      storing: app.storing,
      parts: () => [{ does: 'work', health: sweeper.health() }],
      doesMailWork: async () => await Promise.resolve(true),
      listeners: { http: { port: listener.port } },
    }),
  })
  listener.serve(http.api.fetch)
  const browser = await sharedBrowser()
  const staying: Complaints[] = []

  const browse: Desk['browse'] = async ({ path: _path, stays = false, mayComplain, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      baseURL: url,
      ...options,
    })
    context.setDefaultTimeout(30_000)
    const complaints = hearComplaints(context, mayComplain)
    if (!stays && isInTest())
      onTestFinished(async () => {
        await context.close()
        complaints.expectNone()
      })
    else staying.push(complaints)
    return await context.newPage()
  }

  const signedIn: Desk['signedIn'] = async (person, options) => {
    const page = await browse(options)
    const [name = '', value = ''] = (await cookieOf(app, person)).split(/=(.*)/s)
    await page.context().addCookies([{ name, value, url }])
    // Whoever begins at their first page waits for what they look for.
    if (options?.path === undefined) await page.goto('/desk/today', { waitUntil: 'commit' })
    else await page.goto(options.path)
    return page
  }

  return {
    app,
    url,
    browse,
    signedIn,
    at: async (name, options) => await signedIn(staff[name], options),
    customerWrites: async (words, more = {}) => {
      const answer = await fetch(`${url}/api/v1/contacts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          channel: 'web',
          from: { name: 'Marta Keane', identifiers: [] },
          words,
          ...more,
        }),
      })
      const said: unknown = await answer.json()
      if (answer.status !== 201 || !isCustomerAnswer(said))
        throw new Error(`not taken in: ${JSON.stringify(said)}`)
      return said
    },
    systemicIssue: async (name, { title, gathers, promises }) => {
      const cookie = await cookieOf(app, staff[name])
      const post = async (path: string, body: object): Promise<string> => {
        const answer = await fetch(`${url}/api/v1/systemic-issues${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie, origin: url },
          body: JSON.stringify(body),
        })
        return textAt(await answer.json(), 'id')
      }
      const id = await post('', { title })
      for (const one of gathers) await post(`/${id}/actions/gather-case`, { case: one })
      const due = new Date(Date.now() + 3 * 86_400_000).toISOString()
      return await post(`/${id}/actions/promise-action`, { what: promises, due })
    },
    close: async () => {
      await closeContexts(browser)
      await http.close()
      await listener.close()
      await sweeper.stop()
      await sending.stop()
      await database.drop()
      for (const complaints of staying) complaints.expectNone()
    },
  }
}
