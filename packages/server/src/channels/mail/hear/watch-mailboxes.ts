import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../../../app/app-context.ts'
import type { KeptMailbox } from '../../../company/mail/mailbox.ts'
import { readMailboxes } from '../../../company/mail/mailbox-rows.ts'
import { reasonOf } from '../../../errors/reason.ts'
import { keptMailboxAt, mailboxAt } from './mailbox-address.ts'
import { type MailboxWatch, watchMailbox } from './watch-mailbox.ts'

/** An admin who adds a mailbox waits about so long until it is read. */
const lookEveryMs = 3_000

/** What is watched, as it was set then. */
const watchedAs = ({ id, revision }: KeptMailbox): string => `${id} ${revision}`

/**
 * Reads all mailboxes that there are: those of the environment, and those that admins set, which are taken up as they
 * are added, changed or taken away.
 */
export const watchMailboxes = (app: AppContext, everyMs = lookEveryMs): MailboxWatch => {
  const fixed = (app.settings.imapUrls ?? []).map((url) => watchMailbox(app, mailboxAt(url)))
  const kept = new Map<string, MailboxWatch>()
  const ending = new AbortController()
  const { signal } = ending
  let failing = false
  const takeUp = async (): Promise<void> => {
    const set = new Map((await readMailboxes(app.db)).map((mailbox) => [watchedAs(mailbox), mailbox]))
    const gone = [...kept].filter(([as]) => !set.has(as))
    for (const [as] of gone) kept.delete(as)
    // Whoever reads it as it was lets go of it before it is read as it is.
    await stopAll(gone.map(([, watch]) => watch))
    for (const [as, mailbox] of set)
      if (!kept.has(as)) kept.set(as, watchMailbox(app, keptMailboxAt(app, mailbox)))
  }
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await takeUp()
        failing = false
      } catch (thrown) {
        if (!failing)
          app.log.error({ why: reasonOf(thrown) }, 'it could not be read which mailboxes there are')
        failing = true
      }
      await sleep(everyMs, undefined, { signal }).catch(() => undefined)
    }
  }
  const running = run()
  const watches = (): readonly MailboxWatch[] => [...fixed, ...kept.values()]
  return {
    health: () => (failing || watches().some((watch) => watch.health() === 'failing') ? 'failing' : 'ok'),
    stop: async () => {
      ending.abort()
      await running
      await stopAll(watches())
    },
  }
}

const stopAll = async (watches: readonly MailboxWatch[]): Promise<void> =>
  void (await Promise.all(watches.map(async (watch) => await watch.stop())))
