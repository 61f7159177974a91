import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type MailServer, startMailServer } from '../../../../test/mail/mail-server.ts'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { openCaseOf, provenBy, staff } from '../../../../test/small-company.ts'
import { createAppContext } from '../../../app/app-context.ts'
import { readSettings } from '../../../config/read-settings.ts'
import { receive } from '../../../intake/receive.ts'
import { cameBack } from '../../../messages/returned.ts'
import { startMessages, type RunningMessages } from '../../../messages/start-messages.ts'

const company = companyOfFile(createPagesCompany)
let mail: MailServer
const running: RunningMessages[] = []
beforeAll(async () => {
  mail = await startMailServer()
})
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop()
})
afterAll(async () => {
  await mail.close()
})

const sendMail = async (): Promise<void> => {
  const env = { SMTP_URL: mail.url, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>' }
  const { pool } = company.database
  const log = pino({ level: 'silent' })
  const app = createAppContext({ pool, clock: company.clock, log, settings: readSettings({}, env) })
  running.push(await startMessages(app, { publicUrl: 'https://small.example' }))
}

let count = 0
const newAddress = (): string => `read${(count += 1)}@example.org`

/** Tells us something with that address, and opens the page by the link that was given on the spot. */
const told = async (email: string) => {
  const browser = customerOf(company.site)
  const words = `Somebody looks over my shoulder. (${(count += 1)})`
  const { path } = await company.tell({ words, email }, browser)
  return { browser, path: path.replace('?first', ''), caseId: await company.caseOf(words) }
}

const settled = async (email: string): Promise<readonly Record<string, unknown>[]> =>
  await vi.waitFor(
    async () => {
      const rows = await company.rows(
        `select kind, sent_at is not null as sent, failure from message
         where to_value = $1 order by created_at, id`,
        [email],
      )
      if (rows.some(({ sent, failure }) => sent === false && failure === null)) throw new Error('not yet')
      return rows
    },
    { timeout: 20_000, interval: 50 },
  )

const mailsTo = (email: string) => mail.mails.filter(({ to }) => to?.some(({ address }) => address === email))

describe('whoever says that others read their mail', () => {
  it('is written to no more, what waits included, and reads so on their page until they take it back', async () => {
    const email = newAddress()
    const { browser, path, caseId } = await told(email)
    expect((await browser.get(path)).text).toContain('Does somebody else read your mail?')
    const said = await browser.send('/others-read', {})
    expect(said.path).toBe(`${path}?done=othersRead`)
    expect(said.text).toContain('We send nothing there any more')
    expect((await browser.get(path)).text).toContain('We send nothing to the e-mail address you gave')
    expect(said.text).not.toContain(email)
    await sendMail()
    expect(await settled(email)).toEqual([
      { kind: 'caseOpened', sent: false, failure: 'others read this address' },
    ])
    await browser.get(path)
    expect((await browser.send('/only-they-read', {})).text).toContain('We write to you there again.')
    await company.act(
      caseId,
      await company.ownerOf(caseId),
      {
        type: 'makeContact',
        contact: {
          id: company.textId(),
          channel: 'web',
          words: '00000000-0000-7000-8000-0000000000aa',
          madeAt: company.clock.now(),
          outcome: 'written',
          asks: null,
        },
        promise: null,
        nextWord: null,
      },
      { '00000000-0000-7000-8000-0000000000aa': 'A word for you alone.' },
    )
    expect((await settled(email)).at(-1)).toMatchObject({ sent: true })
    expect(mailsTo(email)).toHaveLength(1)
    const types = await company.rows(
      `select payload from matter_event where matter_id = $1 and type like 'addressCalled%' order by number`,
      [caseId],
    )
    expect(types.map(({ payload }) => payload)).toEqual([
      { type: 'addressCalledUnsafe', of: 'email', by: null },
      { type: 'addressCalledSafe', of: 'email', by: null },
    ])
    expect(JSON.stringify(types)).not.toContain(email)
  })

  it('gets another link for one that was sent there, once however often it is pressed; links sent there end', async () => {
    const email = newAddress()
    const { path } = await told(email)
    await sendMail()
    await settled(email)
    const sent = /\/case\/[\w-]{43}/.exec(String(mailsTo(email)[0]?.text))?.[0] ?? ''
    const reader = customerOf(company.site)
    const page = await reader.get(sent)
    expect(page.status).toBe(200)
    const key = /action="[^"]*\/others-read"[\s\S]*?name="key" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
    const first = await reader.post(`${sent}/others-read`, { key })
    expect(first.status).toBe(200)
    expect(first.path).toMatch(/^\/case\/[\w-]{43}\?first&done=othersRead$/)
    expect(first.path).not.toContain(sent)
    const again = await reader.post(`${sent}/others-read`, { key })
    expect(again.path).toBe(first.path)
    expect((await reader.post(`${sent}/others-read`, { key: 'x'.repeat(43) })).status).toBe(410)
    expect((await reader.get(sent)).status).toBe(410)
    expect((await customerOf(company.site).get(path)).status).toBe(200)
  })

  it('is proved by it no more: neither a mail from there nor a code joins or shows anything', async () => {
    const email = newAddress()
    const { caseId } = await openCaseOf(company.app, { proof: provenBy(email), words: 'Known here.' }, email)
    const headOf = async (id: string) =>
      (await company.rows('select * from matter_head where matter_id = $1', [id]))[0]
    await company.rows('update customer_identifier set unsafe = true where value = $1', [email])
    const later = await receive(company.app, {
      channel: 'mail',
      from: { identifiers: [{ type: 'email', value: email }] },
      words: 'From the same mailbox.',
      language: 'en',
      issues: [],
      proof: provenBy(email),
    })
    expect(later.kind).toBe('opened')
    expect((await headOf(later.caseId))?.['customer_id']).not.toBe((await headOf(caseId))?.['customer_id'])
  })

  it('of whom nothing is proved silences their own case alone', async () => {
    const email = newAddress()
    const victim = await openCaseOf(company.app, { proof: provenBy(email), words: 'Write to me.' }, email)
    const { browser, path } = await told(email)
    await browser.get(path)
    await browser.send('/others-read', {})
    await company.act(victim.caseId, staff.ana, {
      type: 'requestCallBack',
      of: staff.ana,
      what: company.textId(),
      due: null,
    })
    await sendMail()
    const all = await settled(email)
    expect(all.filter(({ failure }) => failure !== null)).toHaveLength(1)
    expect(mailsTo(email).length).toBeGreaterThanOrEqual(1)
    expect(
      await company.rows('select 1 from customer_identifier where value = $1 and unsafe', [email]),
    ).toEqual([])
  })

  it('without an address is not asked', async () => {
    const browser = customerOf(company.site)
    const { path } = await company.tell({}, browser)
    expect((await browser.get(path.replace('?first', ''))).text).not.toContain('read your mail')
    const secret = path.replace('?first', '')
    const page = await browser.get(secret)
    const key = /name="key" value="([^"]*)"/.exec(page.html)?.[1] ?? ''
    expect((await browser.post(`${secret}/others-read`, { key })).status).toBe(422)
  })
})

describe('whoever gave an address that sends our mails back', () => {
  it.each([
    ['en', 'Our mails to ', 'Tell us another way to reach you'],
    ['fr', 'Nos e-mails à ', 'Nous dire comment vous joindre autrement'],
    ['es', 'Nuestros correos a ', 'Decirnos otra vía para localizarle'],
  ])(
    'reads so on their page, is asked for another way, and is rung once they gave a number: %s',
    async (language, says, ask) => {
      const email = newAddress()
      const { path, caseId } = await told(email)
      const browser = customerOf(company.site, { 'accept-language': language })
      const [message] = await company.rows('select id from message where to_value = $1', [email])
      await cameBack(company.app, { matterId: caseId, id: String(message?.['id']) }, '5.1.1')
      const page = await browser.get(path)
      expect(page.text).toContain(says)
      expect(page.text).toContain('r…\u2060@e…org')
      expect(page.text).not.toContain(email)
      expect(page.html).toContain(`<a href="#add">${ask}</a>`)
      await browser.get(path)
      await browser.send('/words', { words: 'Ring me: +44 20 7946 0018' })
      const [head] = await company.rows('select state from matter_head where matter_id = $1', [caseId])
      expect(head).toMatchObject({ state: { ways: ['phone'], returned: { reachBy: null } } })
      // It still does not arrive, and nobody has to try any more.
      expect((await browser.get(path)).text).toContain(says)
    },
  )
})
