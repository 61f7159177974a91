import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../../../app/app-context.ts'
import { codeOf } from '../../../config/startup-error.ts'
import { saidBy } from '../../../troubles/why.ts'
import { mostBytesOfMail } from './listen.ts'
import type { MailboxAddress } from './mailbox-address.ts'
import { type Held, holdMailbox, letGoOfMailbox, noteFailing } from './mailbox-place.ts'
import { readUntilItEnds } from './read-mailbox.ts'

/** What reads a mailbox as long as it runs. */
export interface MailboxWatch {
  readonly health: () => 'ok' | 'failing'
  readonly stop: () => Promise<void>
}

const lookAgainMs = 20_000
const firstPauseMs = 1_000
const longestPauseMs = 60_000

/**
 * Reads a mailbox without marking or deleting anything in it. Each mail is kept before the place behind it is written,
 * so that whatever ends in between is read once more, and found to be there.
 */
export const watchMailbox = (
  app: AppContext,
  mailbox: MailboxAddress,
  mostBytes = mostBytesOfMail,
): MailboxWatch => {
  const held: Held = { name: mailbox.name, holder: app.newId() }
  const ending = new AbortController()
  const { signal } = ending
  let failures = 0
  let secrets: readonly string[] = []
  const signingIn: MailboxAddress = {
    ...mailbox,
    options: async () => {
      const options = await mailbox.options()
      secrets = [options.auth?.pass ?? '', options.auth?.accessToken ?? '']
      return options
    },
  }
  const pause = async (ms: number): Promise<void> =>
    await sleep(ms, undefined, { signal }).catch(() => undefined)
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        if (await holdMailbox(app.db, held, app.clock.now()))
          await readUntilItEnds(app, signingIn, { held, signal, mostBytes, onLasting: () => (failures = 0) })
        else await pause(lookAgainMs)
      } catch (thrown) {
        const failure = codeOfFailure(thrown)
        if (failure === 'set-anew') {
          await pause(longestPauseMs)
          continue
        }
        failures += 1
        const server = mailbox.host
        app.log.warn({ server, failure, failures }, 'a mailbox could not be read; it is tried again')
        const said = saidBy(thrown, secrets)
        await noteFailing(app.db, held, app.clock.now(), { failure, said }).catch(() => undefined)
      }
      if (!signal.aborted) await pause(Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures, 6)))
    }
    await letGoOfMailbox(app.db, held, app.clock.now()).catch(() => undefined)
  }
  const running = run()
  return {
    health: () => (failures > 2 ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

/** A code, and no word of whose mailbox it is. */
const codeOfFailure = (thrown: unknown): string => {
  if (typeof thrown === 'object' && thrown !== null && 'authenticationFailed' in thrown)
    return 'password-refused'
  return codeOf(thrown) ?? 'unknown'
}
