import { generateKeyPairSync } from 'node:crypto'
import { type Instant, toEpochMilliseconds } from '@buckstop/domain'
import type { DKIMSignOptions } from 'mailauth'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { pino } from 'pino'
import { type AppContext, createAppContext } from '../../src/app/app-context.ts'
import { listenForMail, type MailListener } from '../../src/channels/mail/hear/listen.ts'
import { mailChannelOf } from '../../src/channels/mail/mail-channel.ts'
import { startUnderstanding, type Understanding } from '../../src/channels/mail/understand/understanding.ts'
import { readSettings } from '../../src/config/read-settings.ts'
import { createSmallCompany, sealKey, type SmallCompany } from '../small-company.ts'
import { type DnsServer, startDnsServer } from './dns-server.ts'

/** A small company that takes mail on a port of its own, and whose name server the test writes. */
export interface MailCompany extends SmallCompany {
  readonly dns: DnsServer
  readonly listener: MailListener
  readonly port: number
  /** The same database as whoever takes mail has it. */
  readonly mailing: AppContext
  readonly understanding: () => Understanding
  /** Hands over a mail as it stands. */
  readonly hand: (raw: string | Buffer, envelope?: Partial<Envelope>) => Promise<void>
  /** Writes a mail, signs it where a domain is named, and hands it over. */
  readonly write: (mail: SendMailOptions, signedBy?: string) => Promise<void>
  /** A mail with the signature of a domain. @param bytes how much of its body is signed; all, where left out */
  readonly sign: (
    mail: SendMailOptions,
    domain: string,
    bytes?: number,
    headerList?: string[],
  ) => Promise<Buffer>
  /** The same of a mail as it stands. */
  readonly signRaw: (raw: string, domain: string) => Promise<Buffer>
  /** What became of the mails that were handed over, in order. */
  readonly heard: () => Promise<readonly HeardRow[]>
}

interface Envelope {
  readonly from: string
  readonly to: string | readonly string[]
}

export interface HeardRow {
  readonly id: string
  readonly state: string
  readonly became: string | null
  readonly failure: string | null
  readonly matter_id: string | null
  readonly contact_id: string | null
}

/** Where the company reads mail. */
export const care = 'care@small.example'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = privateKey.export({ type: 'pkcs8', format: 'pem' })
const published = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`

export const createMailCompany = async (env: NodeJS.ProcessEnv = {}): Promise<MailCompany> => {
  const company = await createSmallCompany()
  const dns = await startDnsServer()
  const mailing = mailingOn(company, { BUCKSTOP_DNS: dns.address, ...env })
  const listener = await listenForMail(mailing, 0)
  const understanding = startUnderstanding(mailChannelOf(mailing))
  const { port } = listener
  // A connection that begins is kept waiting for a tenth of a second, in case it talks too soon: it is kept.
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true, pool: true })
  const hand: MailCompany['hand'] = async (raw, { from = 'nadia@home.example', to = care } = {}) => {
    await transport.sendMail({ envelope: { from, to: [to].flat() }, raw })
  }
  const signed = async (
    raw: Buffer,
    domain: string,
    how: Pick<DKIMSignOptions, 'maxBodyLength' | 'headerList'> = {},
  ) => {
    dns.texts.set(`test._domainkey.${domain}`, published)
    const signing = { signingDomain: domain, selector: 'test', privateKey: key }
    const { signatures, errors } = await dkimSign(raw, {
      ...signing,
      signatureData: [{ ...signing, canonicalization: 'relaxed/relaxed', ...how }],
    })
    if (errors.length > 0) throw new Error('the mail could not be signed')
    return Buffer.concat([Buffer.from(signatures), raw])
  }
  const sign: MailCompany['sign'] = async (mail, domain, bytes, headerList) =>
    await signed(await composed(mail, company.clock.now()), domain, {
      ...(bytes === undefined ? {} : { maxBodyLength: bytes }),
      ...(headerList === undefined ? {} : { headerList }),
    })
  return {
    ...company,
    dns,
    listener,
    port,
    mailing,
    understanding: () => understanding,
    hand,
    sign,
    signRaw: async (raw, domain) => await signed(Buffer.from(raw), domain),
    write: async (mail, signedBy) => {
      const raw =
        signedBy === undefined || signedBy === ''
          ? await composed(mail, company.clock.now())
          : await sign(mail, signedBy)
      await hand(raw, { from: typeof mail.from === 'string' ? mail.from : 'nadia@home.example' })
    },
    heard: async () => {
      for (let tried = 0; tried < 400; tried += 1) {
        const { rows } = await company.database.pool.query<HeardRow>(
          'select id, state, became, failure, matter_id, contact_id from original order by heard_at, id',
        )
        if (rows.every(({ state }) => state !== 'heard')) return rows
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error('mails still wait to be read')
    },
    drop: async () => {
      transport.close()
      await listener.close()
      await understanding.stop()
      await dns.close()
      await company.drop()
    },
  }
}

/** Another process that takes mail of the same company. */
export const mailingOn = ({ database, clock }: SmallCompany, env: NodeJS.ProcessEnv = {}): AppContext =>
  createAppContext({
    pool: database.pool,
    clock,
    log: pino({ level: 'silent' }),
    settings: readSettings(
      {},
      {
        BUCKSTOP_MAIL_FROM: `Small <${care}>`,
        BUCKSTOP_REPLY_TO: 'care+*@small.example',
        BUCKSTOP_SEAL_KEY: sealKey,
        ...env,
      },
    ),
  })

/** Each a second after the one before: nobody writes two at once. */
let written = 0

const composed = async (mail: SendMailOptions, now: Instant): Promise<Buffer> => {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await transport.sendMail({
    to: care,
    date: new Date(toEpochMilliseconds(now) + (written += 1) * 1_000),
    ...mail,
  })
  if (!Buffer.isBuffer(message)) throw new Error('a mail that was composed is bytes')
  return message
}
