import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { parseEmail } from '../identifiers/email.ts'
import { forgetPushes, owePushes } from './owe.ts'
import { sendDuePushes } from './send-due.ts'

export interface Pushing {
  readonly health: () => 'ok' | 'failing'
  /** Ends after what is under way. */
  readonly stop: () => Promise<void>
}

const pauseMs = 1_000
const longestPauseMs = 30_000
const forgetEveryMs = 600_000

/** Lets people's devices show what they have to do, as long as it runs; any number of processes may do so at once. */
export const startPush = (app: AppContext, { publicUrl }: { readonly publicUrl: string }): Pushing => {
  const ending = new AbortController()
  let failures = 0
  let forgetAt = 0
  const look = async (): Promise<number> => {
    try {
      if (performance.now() >= forgetAt) {
        forgetAt = performance.now() + forgetEveryMs
        await forgetPushes(app)
      }
      const contact = await contactOf(app, publicUrl)
      const looked = await owePushes(app)
      const sent = await sendDuePushes(app, { contact, signal: ending.signal })
      failures = 0
      return looked + sent
    } catch (thrown) {
      if (failures === 0) app.log.error({ why: reasonOf(thrown) }, 'devices could not be told; trying again')
      failures += 1
      return 0
    }
  }
  const run = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const busy = (await look()) > 0
      const pause = Math.min(longestPauseMs, pauseMs * 2 ** Math.min(failures, 10))
      if (!busy) await sleep(pause, undefined, { signal: ending.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return {
    health: () => (failures > 0 ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

/** A push service wants somebody to write to: our page where it is one of the web, else the sender of our mail. */
export const contactOf = async (
  { settings, directory }: Pick<AppContext, 'settings' | 'directory'>,
  publicUrl: string,
): Promise<string> => {
  if (publicUrl.startsWith('https://')) return publicUrl
  const { sender } = (await directory.current()).company
  return `mailto:${sender?.address ?? parseEmail(settings.mailFrom)?.written ?? settings.mailFrom}`
}
