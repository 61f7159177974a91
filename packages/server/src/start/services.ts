import { channels } from '../channels/all/channels.ts'
import { openClockSocket } from '../clock/clock-socket.ts'
import { sweepOut } from '../deadlines/sweep-out.ts'
import { startSweeper } from '../deadlines/sweeper.ts'
import { sendDue } from '../drafts/send-due.ts'
import { startSending } from '../drafts/sending.ts'
import { carryOutAll } from '../floods/carry-out.ts'
import { startCarryingOut } from '../floods/carrying-out.ts'
import { createHttp } from '../http/create-http.ts'
import { drawMonth } from '../leading/draws.ts'
import { startRenewal } from '../ledger/renewal.ts'
import { startMessages } from '../messages/start-messages.ts'
import { startPush } from '../push/start-push.ts'
import { keepFindable } from '../search/keep-findable.ts'
import { followAll } from '../potholes/follow.ts'
import { startFollowing } from '../potholes/following.ts'
import { watchLiveMap } from '../service-maps/watch-live.ts'
import type { Running } from '../running/running.ts'
import type { Service, Started } from '../running/service.ts'
import { watchTroubles } from '../troubles/watch.ts'
import { startWebhooks } from '../webhooks/start-webhooks.ts'

/** What a process does: everything, only the pages and the API, or only what falls due and is sent. */
export type Part = 'all' | 'serve' | 'work'

/** In the order in which they start; they stop in the opposite one, so that nothing new comes in first. */
export const services: readonly Service[] = [
  { does: 'work', start: ({ app }) => startRenewal(app) },
  {
    does: 'work',
    start: ({ app }) => startSweeper(app),
  },
  { does: 'work', start: ({ app }) => startSending(app) },
  { does: 'work', start: ({ app }) => startCarryingOut(app) },
  { does: 'work', start: ({ app }) => startFollowing(app) },
  { does: 'work', start: ({ app }) => keepFindable(app) },
  { does: 'work', start: ({ app }) => watchLiveMap(app) },
  { does: 'work', start: async ({ app, publicUrl }) => await startMessages(app, { publicUrl }) },
  { does: 'work', start: ({ app, publicUrl }) => startPush(app, { publicUrl }) },
  { does: 'work', start: ({ app }) => startWebhooks(app) },
  { does: 'serve', start: async (started) => await letStoriesSetTheTime(started) },
  { does: 'work', start: ({ app }) => watchTroubles(app) },
  { does: 'serve', start: async (started) => await answerRequests(started) },
  ...channels.flatMap((channel) => channel.services),
]

const letStoriesSetTheTime = async ({ app, testClock }: Started): Promise<Running> => {
  if (testClock === null) return { health: () => 'ok', stop: async () => {} }
  const socket = await openClockSocket(testClock.socket, testClock.clock, async () => {
    await sendDue(app)
    await sweepOut(app)
    await carryOutAll(app)
    await followAll(app)
    await drawMonth(app)
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
