import type { OpenApp } from '../app/open-app.ts'
import { listenForMail } from '../channels/mail/hear/listen.ts'
import { watchMailboxes } from '../channels/mail/hear/watch-mailboxes.ts'
import { mailChannelOf } from '../channels/mail/mail-channel.ts'
import { startUnderstanding } from '../channels/mail/understand/understanding.ts'
import { openClockSocket } from '../clock/clock-socket.ts'
import { sweepAll } from '../deadlines/sweep.ts'
import { startSweeper } from '../deadlines/sweeper.ts'
import { sendDue } from '../drafts/send-due.ts'
import { startSending } from '../drafts/sending.ts'
import type { Health, PartHealth } from '../health/health.ts'
import { createHttp } from '../http/create-http.ts'
import { startRenewal } from '../ledger/renewal.ts'
import { startMessages } from '../messages/start-messages.ts'
import { keepFindable } from '../search/keep-findable.ts'
import { watchLiveMap } from '../service-maps/watch-live.ts'
import type { Listener } from '../sockets/listener.ts'
import { watchTroubles } from '../troubles/watch.ts'
import { keepListening } from './keep-listening.ts'
import type { Running } from './running.ts'

/** What a process does: everything, only the pages and the API, or only what falls due and is sent. */
export type Part = 'all' | 'serve' | 'work'

/** What every service gets: the application at work on its database, and where it is reached. */
export interface Started extends Pick<OpenApp, 'app' | 'database' | 'testClock'> {
  readonly listener: Listener
  /** The ports on which this process hears, by what it hears there; `/health` names them. */
  readonly listeners: Record<string, { readonly port: number }>
  /** Where customers and staff reach it, without a slash at the end. */
  readonly publicUrl: string
  readonly health: () => Promise<Health>
}

export interface Service {
  readonly does: PartHealth['does']
  readonly start: (started: Started) => Running | Promise<Running>
}

/** In the order in which they start; they stop in the opposite one, so that nothing new comes in first. */
export const services: readonly Service[] = [
  { does: 'work', start: ({ app }) => startRenewal(app) },
  {
    does: 'work',
    start: ({ app }) => startSweeper(app),
  },
  { does: 'work', start: ({ app }) => startSending(app) },
  { does: 'work', start: ({ app }) => keepFindable(app) },
  { does: 'work', start: ({ app }) => watchLiveMap(app) },
  { does: 'work', start: async ({ app, publicUrl }) => await startMessages(app, { publicUrl }) },
  { does: 'serve', start: async (started) => await letStoriesSetTheTime(started) },
  { does: 'work', start: ({ app }) => startUnderstanding(mailChannelOf(app)) },
  { does: 'work', start: ({ app }) => watchMailboxes(app) },
  { does: 'work', start: ({ app }) => watchTroubles(app) },
  { does: 'serve', start: async (started) => await answerRequests(started) },
  { does: 'serve', start: async (started) => await hearMail(started) },
]

const hearMail = async ({ app, listeners }: Started): Promise<Running> => {
  const { smtpPort } = app.settings
  if (smtpPort === undefined) return { health: () => 'ok', stop: async () => {} }
  return await keepListening(app, {
    name: String(smtpPort),
    open: async () => await listenForMail(app, smtpPort),
    onOpen: ({ port }) => (listeners['smtp'] = { port }),
    onLost: () => delete listeners['smtp'],
  })
}

const letStoriesSetTheTime = async ({ app, testClock }: Started): Promise<Running> => {
  if (testClock === null) return { health: () => 'ok', stop: async () => {} }
  const socket = await openClockSocket(testClock.socket, testClock.clock, async () => {
    await sendDue(app)
    await sweepAll(app)
  })
  return { health: () => (socket.isListening() ? 'ok' : 'failing'), stop: socket.close }
}

const answerRequests = async (started: Started): Promise<Running> => {
  const { app, database, listener, publicUrl, health } = started
  const http = await createHttp(app, { databaseUrl: database.url, publicUrl, health })
  listener.serve(http.api.fetch)
  return {
    health: () => (listener.isListening() ? 'ok' : 'failing'),
    stop: async () => {
      // Live views hold their requests open: they end first.
      await http.close()
      await listener.close()
    },
  }
}
