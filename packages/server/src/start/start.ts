import { trusting } from '../addresses/trusted-proxies.ts'
import { type ClockSocket, openClockSocket } from '../clock/clock-socket.ts'
import { sendsMail } from '../config/sends-mail.ts'
import { nightCoverLines } from '../danger/night-cover.ts'
import { firstCompany } from '../company/first-company.ts'
import type { Settings } from '../config/settings.ts'
import type { StartupError } from '../config/startup-error.ts'
import { sweepAll } from '../deadlines/sweep.ts'
import { startSweeper, type Sweeper } from '../deadlines/sweeper.ts'
import { makeDemo } from '../demo/make-demo.ts'
import { refuseExposedDemo } from '../demo/refuse-exposed.ts'
import { watchHealth } from '../health/health.ts'
import { casesOfEarlierVersions } from '../ledger/bring-up-to-date.ts'
import { type Renewal, startRenewal } from '../ledger/renewal.ts'
import { createHttp, type Http } from '../http/create-http.ts'
import { listen } from '../sockets/listener.ts'
import { type RunningMessages, startMessages } from '../messages/start-messages.ts'
import { openApp, type OpenApp } from '../app/open-app.ts'
import { tellEarlierData } from './tell-earlier-data.ts'

export interface RunningBuckstop {
  /** `http://127.0.0.1:PORT`, whatever the public address is. */
  readonly url: string
  /** Where customers and staff reach it. */
  readonly publicUrl: string
  readonly app: OpenApp['app']
  /** Stops in order: no new requests, those under way finished, then the workers, then the database. */
  readonly stop: () => Promise<void>
}

const noMailLines = [
  'No mail server      mail stays in the outbox: whoever is called to danger finds it in their list alone.',
  '  Set SMTP_URL to tell them by mail.',
]

/** What a process does: everything, only the pages and the API, or only what falls due and is sent. */
export type Part = 'all' | 'serve' | 'work'

/**
 * Starts everything in this process: listener, database, schema, company, pages, workers. The port is taken first,
 * so that a second start fails before it touches anything; whatever fails later gives back what was opened before it.
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
  const listener = await listen(settings.host, settings.port, { isTrusted: trusting(settings) })
  const url = `http://127.0.0.1:${listener.port}`
  const publicUrl = settings.publicUrl ?? url
  let opened: OpenApp | undefined
  let http: Http | undefined
  let renewal: Renewal | undefined
  let sweeper: Sweeper | undefined
  let messages: RunningMessages | undefined
  let clockSocket: ClockSocket | undefined
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    // Live views hold their requests open: they end first.
    await http?.close()
    await listener.close()
    await clockSocket?.close()
    await renewal?.stop()
    await sweeper?.stop()
    await messages?.stop()
    await opened?.close()
  }
  try {
    const earlier = tellEarlierData(say)
    opened = await openApp(settings, onLost, earlier.schema)
    const { app, database, testClock } = opened
    await refuseExposedDemo(app)
    const first = await firstCompany(app)
    if (first !== null && settings.demo && settings.company === undefined) await makeDemo(app, first.people)
    for (const line of await nightCoverLines(app)) say(line)
    if (!sendsMail(settings)) for (const line of noMailLines) say(line)
    if (part !== 'serve') {
      earlier.cases(await casesOfEarlierVersions(app.db))
      renewal = startRenewal(app)
      sweeper = startSweeper(app, { onChange: (cases) => cases.forEach((one) => app.announce(one)) })
      messages = await startMessages(app, { publicUrl })
    }
    const health = watchHealth({
      pool: app.pool,
      storing: app.storing,
      workers: () => (sweeper === undefined ? 'none' : sweeper.state().failing ? 'stopped' : 'running'),
      listeners: { http: { port: listener.port } },
    })
    if (testClock !== null) {
      clockSocket = await openClockSocket(testClock.socket, testClock.clock, async () => {
        for (const one of await sweepAll(app)) app.announce(one)
      })
    }
    http = await createHttp(app, { databaseUrl: database.url, publicUrl, health })
    listener.serve(http.api.fetch)
    return { url, publicUrl, app, stop: async () => await (closing ??= close()) }
  } catch (thrown) {
    await close()
    throw thrown
  }
}
