import { keepListening } from '../../running/keep-listening.ts'
import type { Running } from '../../running/running.ts'
import type { Service, Started } from '../../running/service.ts'
import { listenForMail } from './hear/listen.ts'
import { watchMailboxes } from './hear/watch-mailboxes.ts'
import { mailChannelOf } from './mail-channel.ts'
import { startUnderstanding } from './understand/understanding.ts'

/** What is heard is read by what started before, and still read when nothing more comes in. */
export const mailServices: readonly Service[] = [
  { does: 'work', start: ({ app }) => startUnderstanding(mailChannelOf(app)) },
  { does: 'work', start: ({ app }) => watchMailboxes(app) },
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
