import { trusting } from '../addresses/trusted-proxies.ts'
import type { AppContext } from '../app/app-context.ts'
import { openApp, type OpenApp } from '../app/open-app.ts'
import { firstCompany } from '../company/first-company.ts'
import { sendsMail } from '../directory/sends-mail.ts'
import type { Settings } from '../config/settings.ts'
import type { StartupError } from '../config/startup-error.ts'
import { nightCoverLines } from '../danger/night-cover.ts'
import { makeDemo } from '../demo/make-demo.ts'
import { refuseExposedDemo } from '../demo/refuse-exposed.ts'
import { watchHealth } from '../health/health.ts'
import { mattersOfEarlierVersions } from '../ledger/bring-up-to-date.ts'
import { listen, type Listener } from '../sockets/listener.ts'
import { doesMailWork } from '../troubles/troubles.ts'
import { createRunningParts, type Running } from '../running/running.ts'
import { type Part, services } from './services.ts'
import { reportEarlierData } from './report-earlier-data.ts'
import { sealKeyLines } from './report-seal-key.ts'

export interface RunningBuckstop {
  /** `http://127.0.0.1:PORT`, whatever the public address is. */
  readonly url: string
  /** Where customers and staff reach it. */
  readonly publicUrl: string
  readonly app: AppContext
  /** Stops in order: no new requests, those under way finished, then the workers, then the database. */
  readonly stop: () => Promise<void>
}

/**
 * Starts everything in this process: listener, database, schema, company, and the services of its part. The port is
 * taken first, so that a second start fails before it touches anything; whatever fails later gives back what was
 * opened before it.
 * @param onLost told when the embedded database went away for good; the process should then end
 * @param say told what whoever starts it should know, in lines for a person: data of an earlier version, no night cover
 * @throws StartupError
 */
export async function startBuckstop(
  settings: Settings,
  onLost?: (error: StartupError) => void,
  part: Part = 'all',
  say: (line: string) => void = () => undefined,
): Promise<RunningBuckstop> {
  const parts = createRunningParts()
  try {
    const listener = await parts.start('serve', async () => await takePort(settings))
    const url = `http://127.0.0.1:${listener.port}`
    const publicUrl = settings.publicUrl ?? url
    const earlier = reportEarlierData(say)
    const opened = await parts.start(
      'serve',
      async () => await openDatabase(settings, onLost, earlier.schema),
    )
    const { app } = opened
    await furnish(app, say)
    if (part !== 'serve') earlier.matters(await mattersOfEarlierVersions(app.db))
    const { pool, storing } = app
    const listeners: Record<string, { port: number }> = { http: { port: listener.port } }
    const health = watchHealth({
      pool,
      storing,
      parts: parts.health,
      doesMailWork: async () => await doesMailWork(app.db),
      listeners,
    })
    for (const { does, start } of services) {
      if (does === 'work' && part === 'serve') continue
      await parts.start(does, async () => await start({ ...opened, listener, listeners, publicUrl, health }))
    }
    return { url, publicUrl, app, stop: parts.stop }
  } catch (thrown) {
    await parts.stop()
    throw thrown
  }
}

const takePort = async (settings: Settings): Promise<Listener & Running> => {
  const listener = await listen(settings.host, settings.port, { isTrusted: trusting(settings) })
  return { ...listener, health: () => (listener.isListening() ? 'ok' : 'failing'), stop: listener.close }
}

const openDatabase = async (...how: Parameters<typeof openApp>): Promise<OpenApp & Running> => {
  const opened = await openApp(...how)
  const { storing } = opened.app
  return { ...opened, health: () => (storing.isFailing() ? 'failing' : 'ok'), stop: opened.close }
}

const noMailLines = [
  'No mail server      mail stays in the outbox: whoever is called to danger finds it in their list alone, unless a device of theirs shows it.',
  '  Set one under Settings › Mail, or SMTP_URL, to tell them by mail.',
]

/** The company and what it is shown with, where there is none yet; and what is still missing in it. */
const furnish = async (app: AppContext, say: (line: string) => void): Promise<void> => {
  const { settings } = app
  await refuseExposedDemo(app)
  const first = await firstCompany(app)
  if (first !== null && settings.demo && settings.company === undefined) await makeDemo(app, first.people)
  for (const line of await nightCoverLines(app)) say(line)
  for (const line of await sealKeyLines(app)) say(line)
  if (!sendsMail(app, await app.directory.current())) for (const line of noMailLines) say(line)
}
