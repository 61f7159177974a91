import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../../app/app-context.ts'
import { reasonOf } from '../../errors/reason.ts'
import type { Running } from '../../running/running.ts'
import type { Service } from '../../running/service.ts'
import { sendDue } from './send.ts'
import { understandSms } from './understand.ts'

const lookEveryMs = 2_000

const work = (app: AppContext): Running => {
  const ending = new AbortController()
  let failing = false
  const round = async (): Promise<boolean> => {
    try {
      const some = [await understandSms(app), await sendDue(app)]
      failing = false
      return some.includes(true)
    } catch (thrown) {
      if (!failing) app.log.error({ why: reasonOf(thrown) }, 'SMS could not be looked at')
      failing = true
      return false
    }
  }
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted)
      if (!(await round()))
        await sleep(lookEveryMs, undefined, { signal: ending.signal }).catch(() => undefined)
  }
  const running = run()
  return {
    health: () => (failing ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

/** What waits to be understood, and what is to go. */
export const smsServices: readonly Service[] = [{ does: 'work', start: ({ app }) => work(app) }]
