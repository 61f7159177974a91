import { setTimeout as sleep } from 'node:timers/promises'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { noteFailingPart } from '../troubles/failing-part.ts'
import { type Post, post } from './post.ts'
import { leavingNow } from './sender.ts'

export interface RunningMessages {
  /** Whether mail goes out, or stays in the outbox because no mail server is set. */
  readonly isSending: () => boolean
  /** Whether what is owed could be taken up lately; a mail server that is away is tried again, and no failure here. */
  readonly health: () => 'ok' | 'failing'
  /** Ends after the mails under way, at most a few seconds later. */
  readonly stop: () => Promise<void>
}

/** An admin who sets another server waits about so long until mail leaves by it. */
const lookEveryMs = 1_000

/**
 * Sends what is owed in writing, as long as it runs; any number of processes may do so at once. By which server mail
 * leaves is looked at again and again; while there is none, every message stays in the outbox.
 * @param publicUrl where customers and staff reach us, without a slash at the end
 */
export async function startMessages(
  app: AppContext,
  { publicUrl }: { readonly publicUrl: string },
): Promise<RunningMessages> {
  const ending = new AbortController()
  const { signal } = ending
  let sending: { readonly setAs: string; readonly post: Post } | null = null
  let hadAnother = false
  let failing = false
  let isNoted = false
  const takeUp = async (): Promise<void> => {
    const leaving = await leavingNow(app)
    if (leaving?.setAs === sending?.setAs) return
    await letGo()
    if (leaving === null) return
    sending = {
      setAs: leaving.setAs,
      post: await post(app, { leaving, publicUrl, anew: hadAnother }),
    }
  }
  const letGo = async (): Promise<void> => {
    const was = sending
    sending = null
    if (was === null) return
    hadAnother = true
    await was.post.stop()
  }
  const couldNot = async (thrown: unknown): Promise<void> => {
    if (!failing)
      app.log.error({ why: reasonOf(thrown) }, 'the server that mail leaves by could not be taken up')
    failing = true
    // As long as one has it, mail leaves.
    if (sending !== null || isNoted) return
    isNoted = await noteFailingPart(app, { kind: 'sending', name: '' }, thrown).then(
      () => true,
      () => false,
    )
    // That it works again is seen with the first look of whoever takes it up.
    hadAnother = true
  }
  // What is wrong in the environment ends the start.
  await takeUp()
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      await sleep(lookEveryMs, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) return
      try {
        await takeUp()
        failing = false
        isNoted = false
      } catch (thrown) {
        await couldNot(thrown)
      }
    }
  }
  const watching = watch()
  const stop = async (): Promise<void> => {
    ending.abort()
    await watching
    await letGo()
  }
  let stopping: Promise<void> | undefined
  return {
    isSending: () => sending !== null,
    health: () => (failing ? 'failing' : (sending?.post.health() ?? 'ok')),
    stop: async () => await (stopping ??= stop()),
  }
}
