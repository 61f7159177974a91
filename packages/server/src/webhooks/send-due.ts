import { toEpochMilliseconds } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { type DueMessage, endpointsDue, noteGone, noteNotTaken, noteTaken, takeDue } from './due.ts'
import { openSecrets } from '../sealing/webhook-secrets.ts'
import { endpointOf, type KeptEndpoint } from './endpoint.ts'
import { post } from './post.ts'
import { signatureOf } from './sign.ts'

type App = Pick<AppContext, 'db' | 'clock' | 'settings' | 'log'>

/** Sends to each endpoint by itself, so that one which hangs holds up no other. */
export interface Sending {
  /** Begins with every one that something is due for, and is not under way here. */
  readonly begin: () => Promise<void>
  /** All that is under way. */
  readonly settled: () => Promise<void>
}

export const createSending = (app: App, signal: AbortSignal): Sending => {
  const underWay = new Map<string, Promise<void>>()
  const send = async (endpoint: string): Promise<void> => {
    try {
      while (!signal.aborted && (await sendSome(app, endpoint, signal)));
    } catch (thrown) {
      app.log.error({ endpoint, why: reasonOf(thrown) }, 'webhooks could not be seen to; trying again')
    } finally {
      underWay.delete(endpoint)
    }
  }
  return {
    begin: async () => {
      for (const endpoint of await endpointsDue(app))
        if (!underWay.has(endpoint)) underWay.set(endpoint, send(endpoint))
    },
    settled: async () => {
      await Promise.all(underWay.values())
    },
  }
}

/** @returns whether it takes messages, and there may be more; one that it refuses holds up no other */
const sendSome = async (app: App, id: string, signal: AbortSignal): Promise<boolean> => {
  const row = await app.db
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('id', '=', id)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return false
  const endpoint = endpointOf(row)
  const secrets = await openSecrets(app, endpoint, row.sealed)
  // Nothing goes unsigned: it waits until there is another secret, and is a trouble meanwhile.
  if (secrets === null) return false
  const due = await takeDue(app, id)
  const now = app.clock.now()
  const isOld = endpoint.oldEndsAt === null || endpoint.oldEndsAt <= now
  const counting = [secrets.now, ...(secrets.before === null || isOld ? [] : [secrets.before])]
  const became = await Promise.all(
    due.map(async (one) => await sendOne(app, { endpoint, counting, one, signal })),
  )
  return became.includes('taken') && !became.includes('away')
}

interface One {
  readonly endpoint: KeptEndpoint
  readonly counting: readonly string[]
  readonly one: DueMessage
  readonly signal: AbortSignal
}

/** `away`: nobody answered, or is well enough to take any. */
type Became = 'taken' | 'refused' | 'away'

const sendOne = async (app: App, { endpoint, counting, one, signal }: One): Promise<Became> => {
  const answer = await answerTo(app, { endpoint, counting, one, signal })
  // What ends with this process was no answer of theirs: another one tries it in a moment.
  if (answer.status === null && signal.aborted) return 'away'
  const { status, asked } = answer
  const isTaken = status !== null && status >= 200 && status < 300
  try {
    if (isTaken) await noteTaken(app, one, status)
    else if (status === 410) await noteGone(app, one)
    else await noteNotTaken(app, one, { status, asked })
  } catch (thrown) {
    // It is tried again once it is nobody's any more, under its id.
    app.log.error(
      { endpoint: endpoint.id, message: one.id, why: reasonOf(thrown) },
      'a webhook was not noted',
    )
    return 'away'
  }
  if (isTaken) return 'taken'
  app.log.warn({ endpoint: endpoint.id, message: one.id, ...answer }, 'a webhook was not taken')
  return status === null || status === 410 || status === 429 || status >= 500 ? 'away' : 'refused'
}

interface Answer {
  /** Null where nobody answered. */
  readonly status: number | null
  readonly asked: number
  readonly why?: string
}

const answerTo = async (app: App, { endpoint, counting, one, signal }: One): Promise<Answer> => {
  // As receivers hold it against theirs: when this try was made.
  const timestamp = Math.floor(toEpochMilliseconds(app.clock.now()) / 1000)
  try {
    return await post(endpoint.url, {
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Buckstop',
        'webhook-id': one.id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signatureOf(counting, { id: one.id, timestamp, body: one.body }),
      },
      body: one.body,
      settings: app.settings,
      signal,
    })
  } catch (thrown) {
    return { status: null, asked: 0, why: reasonOf(thrown) }
  }
}
