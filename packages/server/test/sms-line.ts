import { addMilliseconds, days } from '@buckstop/domain'
import { createServer } from 'node:http'
import { afterAll, beforeEach } from 'vitest'
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js'
import { changeLine } from '../src/company/phone/change-line.ts'
import { byCommand } from '../src/setting-changes/setting.ts'
import { sendDue } from '../src/channels/sms/send.ts'
import { companyOfFile } from './company-of-file.ts'
import { createHttpCompany } from './http-company.ts'
import { monday } from './small-company.ts'

/** With what the provider signs, and we sign in there. */
export const token = 'right-token'
export const signedIn = `Basic ${Buffer.from(`AC1:${token}`).toString('base64')}`
export const line = {
  number: '+442079460000',
  door: 'phone',
  language: 'en',
  account: 'AC1',
  sentAway: false,
} as const
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/**
 * A company with a line for SMS, for the tests of a file, each of which begins a month after the one before; and a provider
 * at our border, as we understand its API: it was not tried with the provider itself.
 */
export const smsLineOfFile = () => {
  const sent: URLSearchParams[] = []
  /** Of the provider: what it answers to an SMS, and whether it gives pictures. */
  const provider = { answers: 201, givesPictures: true }
  /** What it was asked for of pictures, and by whom. */
  const fetchedAs: (string | undefined)[] = []
  const server = createServer((asked, answer) => {
    if (asked.method === 'GET') {
      fetchedAs.push(asked.headers.authorization)
      answer.statusCode =
        provider.givesPictures && asked.url?.endsWith('/Messages/MM1/Media/ME1') === true ? 200 : 404
      answer.end(answer.statusCode === 200 ? png : '')
      return
    }
    const parts: Buffer[] = []
    asked.on('data', (part: Buffer) => parts.push(part))
    asked.on('end', () => {
      answer.statusCode = asked.headers.authorization === signedIn ? provider.answers : 401
      if (answer.statusCode === 201) sent.push(new URLSearchParams(Buffer.concat(parts).toString()))
      answer.end(JSON.stringify({ sid: 'SM1' }))
    })
  })
  const company = companyOfFile(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    return await createHttpCompany({ phoneApi: `http://127.0.0.1:${port}` })
  })
  afterAll(() => {
    server.close()
  })

  const rows = async (words: string, values: readonly unknown[] = []) =>
    (await company.database.pool.query<Readonly<Record<string, unknown>>>(words, [...values])).rows
  const send = async (): Promise<void> => {
    while (await sendDue(company.app, company.url));
  }
  let lineId = ''
  let today = monday
  let sids = 0
  beforeEach(async () => {
    today = addMilliseconds(today, days(30))
    company.clock.set(today)
    provider.answers = 201
    // What the test before left.
    await send()
    sent.length = 0
    if (lineId !== '') return
    const change = { id: null, revision: null, line, secret: { token, next: null }, untriedBy: null }
    await changeLine(company.app, byCommand, change)
    lineId = String((await rows('select id from phone_line'))[0]?.['id'])
  })
  const later = (ms: number): void => company.clock.set(addMilliseconds(company.clock.now(), ms))

  const texts = async (
    body: string,
    from = '+447700900123',
    {
      sid,
      signedWith = token,
      pictures = [],
    }: { readonly sid?: string; readonly signedWith?: string; readonly pictures?: readonly string[] } = {},
  ) => {
    sids += 1
    const fields = {
      MessageSid: sid ?? `SM${sids}`,
      From: from,
      To: '+442079460000',
      Body: body,
      NumMedia: String(pictures.length),
      ...Object.fromEntries(pictures.map((url, at) => [`MediaUrl${at}`, url])),
    }
    const target = `${company.url}/sms/${lineId}`
    const response = await fetch(target, {
      method: 'POST',
      headers: { 'x-twilio-signature': getExpectedTwilioSignature(signedWith, target, fields) },
      body: new URLSearchParams(fields),
    })
    return [response.status, await response.text()]
  }
  const escalatedTo = async (caseId: unknown) =>
    await rows(
      `select payload ->> 'leader' as leader from matter_event where matter_id = $1 and type = 'caseEscalated'`,
      [caseId],
    )
  const casesOf = async (words: string) =>
    await rows(
      `select c.matter_id as id, c.channel, c.id as contact, h.owner_id as owner from matter_text t
       join case_contact c on c.matter_id = t.matter_id and c.text_id = t.id
       join matter_head h on h.matter_id = c.matter_id where t.words = $1`,
      [words],
    )
  return {
    company,
    provider,
    sent,
    fetchedAs,
    rows,
    send,
    later,
    texts,
    escalatedTo,
    casesOf,
    lineId: () => lineId,
  }
}
