import type { AppContext } from '../app/app-context.ts'
import { atMostEvery, type Polling, startPolling } from '../polling/start-polling.ts'
import { forgetMessages } from './due.ts'
import { createSending } from './send-due.ts'

const forgetEveryMs = 600_000

/** Tells systems of the company what happens, as long as it runs; any number of processes may do so at once. */
export const startWebhooks = (app: AppContext): Polling => {
  const ending = new AbortController()
  const sending = createSending(app, ending.signal)
  const forget = atMostEvery(forgetEveryMs, async () => await forgetMessages(app))
  const polling = startPolling(app.log, {
    look: async () => {
      await forget()
      await sending.begin()
      // What is under way goes on by itself.
      return false
    },
    pauseMs: 1_000,
    longestPauseMs: 30_000,
    failed: 'webhooks could not be looked at; trying again',
  })
  return {
    health: polling.health,
    stop: async () => {
      ending.abort()
      await polling.stop()
      await sending.settled()
    },
  }
}
