import type { MeasuredCompany } from './company.ts'
import { looked, type ReadBeside, readBeside, type Reader, readerOf } from './reading.ts'

/** A Request Tracker 5 that runs on the same machine, with at least as many requests as are opened in turn. */
export interface RequestTracker {
  readonly url: string
  /** Of a user who sees all queues. */
  readonly user: string
  readonly password: string
}

/**
 * What a leader reads, beside the same from Request Tracker by its REST 2, in turns over four connections each. Its
 * answers hold less: a history without words, a list without whose turn it is.
 */
export const measureReadingBesideRequestTracker = async (
  here: MeasuredCompany,
  there: RequestTracker,
): Promise<ReadBeside> =>
  await readBeside(await readerOf(here), readerOfRequestTracker(there.url, await signedIn(there)))

/** By the session of a browser: a token is hashed anew with each request there, which is no reading. */
const signedIn = async ({ url, user, password }: RequestTracker): Promise<string> => {
  const body = new URLSearchParams({ user, pass: password })
  const answer = await fetch(new URL('/NoAuth/Login.html', url), { method: 'POST', body, redirect: 'manual' })
  const cookie = answer.headers.getSetCookie().find((each) => each.startsWith('RT_SID_'))
  if (cookie === undefined) throw new Error(`Request Tracker let ${user} not in: ${answer.status}`)
  return cookie.split(';')[0] ?? ''
}

const readerOfRequestTracker = (url: string, cookie: string): Reader => ({
  url,
  headers: { cookie },
  paths: {
    case: (turn) => `/REST/2.0/ticket/${1 + (turn % looked)}`,
    story: (turn) =>
      `/REST/2.0/ticket/${1 + (turn % looked)}/history?per_page=50&fields=Type,Creator,Created,Field,OldValue,NewValue`,
    list: () =>
      `/REST/2.0/tickets?per_page=50&fields=${ofList}&query=${encodeURIComponent("Status = 'new'")}`,
    search: () =>
      `/REST/2.0/tickets?per_page=50&fields=${ofList}&query=${encodeURIComponent("Content LIKE 'bike'")}`,
  },
})

const ofList = 'Subject,Status,Owner,Requestor,Created,LastUpdated,Due'
