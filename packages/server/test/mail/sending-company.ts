import type { CaseId } from '@buckstop/domain'
import { pino } from 'pino'
import { vi } from 'vitest'
import { type AppContext, createAppContext } from '../../src/app/app-context.ts'
import { readSettings } from '../../src/config/read-settings.ts'
import { receive } from '../../src/intake/receive.ts'
import { type RunningMessages, startMessages } from '../../src/messages/start-messages.ts'
import { createSmallCompany, type SmallCompany } from '../small-company.ts'
import { type MailServer, startMailServer } from './mail-server.ts'

type Row = Readonly<Record<string, unknown>>

/** A small company that sends its mail to a server of ours, for whoever waits for it there. */
export interface SendingCompany extends SmallCompany {
  readonly mail: MailServer
  readonly rows: (sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>
  /** The same database as a process has it that sends to this server. */
  readonly sendingTo: (smtpUrl: string) => AppContext
  /** Starts a process that sends, to our server where no other is named. */
  readonly start: (smtpUrl?: string) => Promise<void>
  /** Ends those that were started. */
  readonly stop: () => Promise<void>
  /** Somebody tells us something, and leaves an address that nobody used before. */
  readonly tell: (words: string, language?: string, email?: string) => Promise<Told>
  readonly mailTo: (email: string) => MailServer['mails']
  /** The first mail to an address, once it is there. */
  readonly arrives: (email: string, most?: number) => Promise<MailServer['mails'][number]>
  /** How far what is told to an address has come. */
  readonly messageTo: (email: string) => Promise<Row | undefined>
}

interface Told {
  readonly email: string
  readonly caseId: CaseId
}

export const createSendingCompany = async (): Promise<SendingCompany> => {
  const company = await createSmallCompany()
  const mail = await startMailServer()
  const running: RunningMessages[] = []
  let count = 0
  const rows: SendingCompany['rows'] = async (sql, values = []) =>
    (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows
  const sendingTo: SendingCompany['sendingTo'] = (smtpUrl) => {
    const env = { SMTP_URL: smtpUrl, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>', SMTP_PORT: '0' }
    const { database, clock } = company
    const settings = readSettings({}, env)
    return createAppContext({ pool: database.pool, clock, log: pino({ level: 'silent' }), settings })
  }
  const stop = async (): Promise<void> => {
    for (const one of running.splice(0)) await one.stop()
  }
  const mailTo: SendingCompany['mailTo'] = (email) =>
    mail.mails.filter(({ to }) => to?.some(({ address }) => address === email))
  return {
    ...company,
    mail,
    rows,
    sendingTo,
    start: async (smtpUrl = mail.url) =>
      void running.push(await startMessages(sendingTo(smtpUrl), { publicUrl: 'https://small.example' })),
    stop,
    tell: async (words, language = 'en', email = `customer${(count += 1)}@example.org`) => {
      const { caseId } = await receive(company.app, {
        channel: 'web',
        from: { name: 'Nadia Álvarez', identifiers: [{ type: 'email', value: email }] },
        words,
        language,
        issues: [],
        proof: { kind: 'none' },
      })
      return { email, caseId }
    },
    mailTo,
    arrives: async (email, most = 8_000) =>
      await vi.waitFor(
        () => {
          const [first] = mailTo(email)
          if (first === undefined) throw new Error(`nothing has come for ${email} yet`)
          return first
        },
        { timeout: most, interval: 50 },
      ),
    messageTo: async (email) =>
      (
        await rows(
          'select kind, queued_at, sent_at, failed_at, failure, attempts from message where to_value = $1',
          [email],
        )
      )[0],
    drop: async () => {
      await stop()
      await mail.close()
      await company.drop()
    },
  }
}
