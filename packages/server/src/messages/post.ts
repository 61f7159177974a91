import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run, runMigrations, type Runner, type Task } from 'graphile-worker'
import { z } from 'zod'
import type { AppContext } from '../app/app-context.ts'
import { withoutAddresses } from '../log/log.ts'
import { deliver, type Delivering } from './deliver.ts'
import { knowAddresses } from './known-addresses.ts'
import { leaveMail } from './leave-mail.ts'
import { mapMail } from './map-mail.ts'
import { passwordMail } from './password-mail.ts'
import { morningMail, oweMornings } from './morning/morning-mail.ts'
import type { OfficeMail } from './office-mail.ts'
import type { Leaving } from './sender.ts'
import { mostAttempts, schema, sweep, taskName } from './sweep.ts'
import { troubleMail } from './trouble-mail.ts'
import { watched, type WatchedPostman } from './watched-postman.ts'

/** Mail that leaves by one server, as long as that is the one. */
export interface Post {
  /** Whether what is owed could be taken up lately; a mail server that is away is tried again, and no failure here. */
  readonly health: () => 'ok' | 'failing'
  /** Ends after the mails under way, at most a few seconds later. */
  readonly stop: () => Promise<void>
}

const sweepMs = 1_000
const morningsEveryMs = 20_000
const lookAgainEveryMs = 30_000
const payload = z.object({ caseId: z.uuid(), id: z.uuid() })
const officeMails: readonly OfficeMail[] = [leaveMail, mapMail, morningMail, passwordMail, troubleMail]

interface By {
  readonly leaving: Leaving
  /** Where customers and staff reach us, without a slash at the end. */
  readonly publicUrl: string
  /** Whether another server had it until now. */
  readonly anew: boolean
}

/** Sends what is owed in writing by one server, until it is stopped. */
export const post = async (app: AppContext, { leaving, publicUrl, anew }: By): Promise<Post> => {
  const common = { pgPool: app.pool, schema, noHandleSignals: true, logger: loggerFor(app) }
  await runMigrations(common)
  const postman = watched(app, await leaving.open())
  const { from, answersTo } = leaving
  await knowAddresses(app, { mailFrom: from, answersTo })
  const delivering: Delivering = { app, postman, publicUrl, from, answersTo }
  const runner = await run({
    ...common,
    concurrency: 3,
    pollInterval: 1_000,
    taskList: {
      [taskName]: async (sent, { job, abortSignal }) => {
        const { caseId, id } = payload.parse(sent)
        await deliver(delivering, { caseId, id, last: isLast(job), signal: abortSignal })
      },
      ...Object.fromEntries(
        officeMails.map(({ task, deliver: deliverOne }): [string, Task] => [
          task,
          async (sent, { job, abortSignal: signal }) =>
            await deliverOne(delivering, sent, { last: isLast(job), signal }),
        ]),
      ),
    },
  })
  const sweeping = keepSweeping(app, postman, anew)
  return {
    health: sweeping.health,
    stop: async () => {
      await sweeping.stop()
      await stopRunner(runner)
      postman.close()
    },
  }
}

async function stopRunner(runner: Runner): Promise<void> {
  await runner.stop()
  await runner.promise
}

const isLast = (job: { readonly attempts: number; readonly max_attempts: number }): boolean =>
  job.attempts >= Math.min(job.max_attempts, mostAttempts)

const sweepAll = async (app: AppContext): Promise<number> => {
  let swept = await sweep(app)
  for (const mail of officeMails) swept += await mail.sweep(app)
  return swept
}

/** Sweeps once a second, and again at once while there is more than one batch. */
function keepSweeping(app: AppContext, postman: WatchedPostman, anew: boolean): Post {
  const stopped = new AbortController()
  let failing = false
  let morningsAt = 0
  let lookedAt = 0
  let isAnother = anew
  const rounds = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      let swept = 0
      try {
        if (performance.now() >= morningsAt) {
          await oweMornings(app)
          morningsAt = performance.now() + morningsEveryMs
        }
        if (performance.now() >= lookedAt) {
          lookedAt = performance.now() + lookAgainEveryMs
          // A server that does not answer takes its time to do so; what is owed is swept meanwhile.
          void postman.lookAgain(isAnother).catch(() => undefined)
          isAnother = false
        }
        swept = await sweepAll(app)
        failing = false
      } catch (error) {
        failing = true
        app.log.warn({ err: error }, 'messages were not swept; trying again')
      }
      if (swept === 0) await sleep(sweepMs, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  }
  const work = rounds()
  return {
    health: () => (failing ? 'failing' : 'ok'),
    stop: async () => {
      stopped.abort()
      await work
    },
  }
}

/** The worker's own notes are for whoever debugs it; a job that failed and is tried again is no error yet. */
const loggerFor = (app: AppContext): Logger =>
  new Logger(() => (level, message) => {
    // A mail server's answer names whom it did not take the mail for.
    const worker = withoutAddresses(message.slice(0, 300))
    if (level === 'error') app.log.warn({ worker }, 'a job did not succeed')
    else app.log.trace({ worker }, 'worker')
  })
