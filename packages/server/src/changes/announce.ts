import type { CaseId } from '@buckstop/domain'
import type pg from 'pg'

/** Tells every process that a case changed. Called after the commit, never inside the transaction. */
export type Announce = (caseId: CaseId) => void

export interface Announcing {
  readonly announce: Announce
  /** Sends what is gathered and not sent yet: before a process ends its connections. */
  readonly flush: () => Promise<void>
}

/** The PostgreSQL channel on which processes tell each other. */
export const channel = 'buckstop_cases'

const gatherMs = 50
const telling = 'select pg_notify($1, notice) from unnest($2::text[]) notice'
// A notification holds fewer than 8,000 bytes; an id takes 37 of them.
const mostPerNotice = 200

/**
 * What changes after a quiet moment is told at once; what follows within 50 ms is gathered into one statement, so that
 * the rate of changes costs next to nothing. An announcement that is lost leaves a view a moment old, never wrong:
 * whoever looks again sees what the ledger says.
 */
export const createAnnouncing = (pool: pg.Pool, onError: (error: unknown) => void): Announcing => {
  let gathered = new Set<CaseId>()
  let timer: NodeJS.Timeout | undefined
  let sentAt = Number.NEGATIVE_INFINITY
  let sending: Promise<void> = Promise.resolve()
  const send = async (): Promise<void> => {
    const cases = [...gathered]
    gathered = new Set()
    const notices = Array.from({ length: Math.ceil(cases.length / mostPerNotice) }, (_, at) =>
      cases.slice(at * mostPerNotice, (at + 1) * mostPerNotice).join(' '),
    )
    await pool.query({ name: 'announce', text: telling, values: [channel, notices] })
  }
  const sendSoon = (): void => {
    timer = undefined
    sentAt = performance.now()
    sending = Promise.all([sending, send().catch(onError)]).then(() => undefined)
  }
  return {
    announce: (caseId) => {
      gathered.add(caseId)
      timer ??= setTimeout(sendSoon, Math.max(0, sentAt + gatherMs - performance.now())).unref()
    },
    flush: async () => {
      if (timer !== undefined) {
        clearTimeout(timer)
        sendSoon()
      }
      await sending
    },
  }
}
