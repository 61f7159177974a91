import { toEpochMilliseconds } from '@buckstop/domain'
import type { AppContext } from '../app/app-context.ts'
import { reasonOf } from '../errors/reason.ts'
import { type DueMessage, endpointsDue, noteGone, noteNotTaken, noteTaken, takeDue } from './due.ts'
import { endpointOf, type KeptEndpoint, openSecrets } from './endpoint.ts'
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

/** @returns whether all were taken, and there may be more */
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
  const due = await takeDue(app, id)
  const now = app.clock.now()
  const isOld = endpoint.oldEndsAt === null || endpoint.oldEndsAt <= now
  const counting =
    secrets === null ? [] : [secrets.now, ...(secrets.before === null || isOld ? [] : [secrets.before])]
  const taken = await Promise.all(
    due.map(async (one) => await sendOne(app, { endpoint, counting, one, signal })),
  )
  return taken.length > 0 && taken.every((one) => one)
}

interface One {
  readonly endpoint: KeptEndpoint
  /** None where they can't be opened: nothing goes unsigned. */
  readonly counting: readonly string[]
  readonly one: DueMessage
  readonly signal: AbortSignal
}

/** @returns whether it was taken */
const sendOne = async (app: App, { endpoint, counting, one, signal }: One): Promise<boolean> => {
  // As receivers hold it against theirs: when this try was made.
  const timestamp = Math.floor(toEpochMilliseconds(app.clock.now()) / 1000)
  try {
    if (counting.length === 0) throw new Error('what it is signed with can’t be opened')
    const { status, asked } = await post(endpoint.url, {
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
    if (status >= 200 && status < 300) {
      await noteTaken(app, one, status)
      return true
    }
    if (status === 410) await noteGone(app, one)
    else await noteNotTaken(app, one, { status, asked })
    app.log.warn({ endpoint: endpoint.id, message: one.id, status }, 'a webhook was not taken')
  } catch (thrown) {
    // What ends with this process was no answer of theirs: another one tries it in a moment.
    if (signal.aborted) return false
    app.log.warn({ endpoint: endpoint.id, message: one.id, why: reasonOf(thrown) }, 'a webhook was not taken')
    await noteNotTaken(app, one, { status: null, asked: 0 })
  }
  return false
}
