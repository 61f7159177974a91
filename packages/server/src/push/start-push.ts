import type { AppContext } from '../app/app-context.ts'
import { parseEmail } from '../identifiers/email.ts'
import { atMostEvery, type Polling, startPolling } from '../polling/start-polling.ts'
import { forgetPushes, owePushes } from './owe.ts'
import { sendDuePushes } from './send-due.ts'

const forgetEveryMs = 600_000

/** Lets people's devices show what they have to do, as long as it runs; any number of processes may do so at once. */
export const startPush = (app: AppContext, { publicUrl }: { readonly publicUrl: string }): Polling => {
  const forget = atMostEvery(forgetEveryMs, async () => await forgetPushes(app))
  return startPolling(app.log, {
    look: async (signal) => {
      await forget()
      const contact = await contactOf(app, publicUrl)
      const looked = await owePushes(app)
      return looked + (await sendDuePushes(app, { contact, signal })) > 0
    },
    pauseMs: 1_000,
    longestPauseMs: 30_000,
    failed: 'devices could not be told; trying again',
  })
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
