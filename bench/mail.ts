import { setTimeout as wait } from 'node:timers/promises'
import { handMails } from '@buckstop/server/test/mail/hand-mails'
import { smtpPortOf } from '@buckstop/server/test/mail/smtp-port'
import type { MeasuredCompany } from './company.ts'
import { latency, type Latency, round } from './figures.ts'

export interface MailRate extends Latency {
  readonly connections: number
  /** Mails a second from the first that was handed over to the case of the last. */
  readonly durableCases: number
}

const forMs = 8_000
const warmMs = 2_000
const mostWaits = 600

/** Mails a second through SMTP to a case that is there for good, at one connection and at eight. */
export const measureMail = async (
  company: MeasuredCompany,
): Promise<{ readonly rates: readonly MailRate[] }> => {
  await warmUp(company)
  return {
    rates: [
      await sendMails(company, { connections: 1, ms: forMs }),
      await sendMails(company, { connections: 8, ms: forMs }),
    ],
  }
}

export const warmUp = async (company: MeasuredCompany): Promise<void> =>
  void (await sendMails(company, { connections: 4, ms: warmMs }))

/** Hands over mails for so long, and waits until each of them is a case. */
export const sendMails = async (
  { url, pool }: MeasuredCompany,
  { connections, ms }: { readonly connections: number; readonly ms: number },
): Promise<MailRate> => {
  const port = await smtpPortOf(url)
  const times: number[] = []
  const began = performance.now()
  await handMails({
    port,
    connections,
    next: () => (performance.now() - began < ms ? { words: `It squeaks: ${Math.random()}` } : null),
    onTaken: (_, took) => times.push(took),
  })
  const elapsed = performance.now() - began
  await allUnderstood(pool)
  const whole = performance.now() - began
  return { connections, durableCases: round(times.length / (whole / 1000)), ...latency(times, elapsed) }
}

const allUnderstood = async (pool: MeasuredCompany['pool']): Promise<void> => {
  for (let waits = 0; waits < mostWaits; waits += 1) {
    const { rowCount } = await pool.query(`select 1 from original where state = 'heard' limit 1`)
    if (rowCount === 0) return
    await wait(20)
  }
  throw new Error('mails still wait to be understood')
}
