import { setTimeout as wait } from 'node:timers/promises'
import { handMails } from '@buckstop/server/test/mail/hand-mails'
import { smtpPortOf } from '@buckstop/server/test/mail/smtp-port'
import type { MeasuredCompany } from './company.ts'
import { latency, type Latency, round } from './figures.ts'

interface MailRate extends Latency {
  readonly connections: number
  /** Mails a second from the first that was handed over to the case of the last. */
  readonly durableCases: number
}

const forMs = 8_000
const mostWaits = 600

/** Mails a second through SMTP to a case that is there for good, at one connection and at eight. */
export const measureMail = async ({
  url,
  pool,
}: MeasuredCompany): Promise<{ readonly rates: readonly MailRate[] }> => {
  const port = await smtpPortOf(url)
  const send = async (connections: number, ms: number): Promise<MailRate> => {
    const times: number[] = []
    const began = performance.now()
    await handMails({
      port,
      connections,
      next: () => (performance.now() - began < ms ? { words: `It squeaks: ${Math.random()}` } : null),
      onTaken: (_, took) => times.push(took),
    })
    const elapsed = performance.now() - began
    await allUnderstood()
    const whole = performance.now() - began
    return { connections, durableCases: round(times.length / (whole / 1000)), ...latency(times, elapsed) }
  }
  const allUnderstood = async (): Promise<void> => {
    for (let waits = 0; waits < mostWaits; waits += 1) {
      const { rowCount } = await pool.query(`select 1 from original where state = 'heard' limit 1`)
      if (rowCount === 0) return
      await wait(20)
    }
    throw new Error('mails still wait to be understood')
  }
  await send(4, 2_000)
  return { rates: [await send(1, forMs), await send(8, forMs)] }
}
