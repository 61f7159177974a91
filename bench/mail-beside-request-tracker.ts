import { type Beside, inTurns } from './beside.ts'
import type { RequestTracker } from './beside-request-tracker.ts'
import type { MeasuredCompany } from './company.ts'
import { round } from './figures.ts'
import { sendMails, warmUp } from './mail.ts'

const roundMs = 6_000
const answersWithinMs = 30_000

/**
 * Mails a second through SMTP to a durable case, beside those that Request Tracker's mail gateway takes by HTTP. The
 * program that a mail server starts there for each mail is left out, in its favour.
 */
export const measureMailBesideRequestTracker = async (
  here: MeasuredCompany,
  { url }: RequestTracker,
): Promise<readonly (Beside & { readonly connections: number })[]> => {
  await warmUp(here)
  await handToGateway(url, { connections: 4, ms: roundMs })
  const found = []
  for (const connections of [1, 8]) {
    const ours = async () => (await sendMails(here, { connections, ms: roundMs })).durableCases
    const theirs = async () => await handToGateway(url, { connections, ms: roundMs })
    found.push({ connections, ...(await inTurns(ours, theirs, async (rate) => await rate())) })
  }
  return found
}

/** Mails a second, one after the other on each connection, each from somebody who never wrote before. */
const handToGateway = async (
  url: string,
  { connections, ms }: { readonly connections: number; readonly ms: number },
): Promise<number> => {
  const began = performance.now()
  let taken = 0
  const run = async (): Promise<void> => {
    while (performance.now() - began < ms) {
      await handOver(url)
      taken += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, run))
  return round(taken / ((performance.now() - began) / 1000))
}

const handOver = async (url: string): Promise<void> => {
  const body = new FormData()
  body.set('queue', 'General')
  body.set('action', 'correspond')
  // As a field, without the name of a file: of a file it reads the name alone.
  body.set('message', mailOfSomebody())
  const answer = await fetch(new URL('/REST/1.0/NoAuth/mail-gateway', url), {
    method: 'POST',
    body,
    signal: AbortSignal.timeout(answersWithinMs),
  })
  const said = await answer.text()
  if (!said.startsWith('ok')) throw new Error(`Request Tracker took no mail: ${answer.status} ${said.trim()}`)
}

const some = (): string => Math.random().toString(36).slice(2)

const mailOfSomebody = (): string => {
  return [
    `From: customer${some()}@example.org`,
    'To: care@localhost',
    `Message-ID: <${some()}${some()}@example.org>`,
    `Date: ${new Date().toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `It squeaks: ${Math.random()}`,
    '',
  ].join('\r\n')
}
