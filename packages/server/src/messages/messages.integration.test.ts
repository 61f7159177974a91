import { addMilliseconds, type CaseId, days, hours, minutes } from '@buckstop/domain'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startMailServer, type MailServer } from '../../test/mail/mail-server.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { createSmallCompany, monday } from '../../test/small-company.ts'
import { createAppContext, type AppContext } from '../app/app-context.ts'
import { readSettings } from '../config/read-settings.ts'
import { receive } from '../intake/receive.ts'
import { runCommand } from '../ledger/run-command.ts'
import { pages } from '../channels/web/app.ts'
import { deliver } from './deliver.ts'
import { createPostman } from './transport.ts'
import { startMessages, type RunningMessages } from './start-messages.ts'

const company = companyOfFile(createSmallCompany)
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

const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows

const withMail = (smtpUrl = mail.url): AppContext => {
  const env = { SMTP_URL: smtpUrl, BUCKSTOP_MAIL_FROM: 'Small <care@small.example>', SMTP_PORT: '0' }
  const { pool } = company.database
  return createAppContext({
    pool,
    clock: company.clock,
    log: pino({ level: 'silent' }),
    settings: readSettings({}, env),
  })
}
const start = async (app = withMail()): Promise<AppContext> => {
  running.push(await startMessages(app, { publicUrl: 'https://small.example' }))
  return app
}
let count = 0
const tell = async (words: string, language = 'en', email = `customer${(count += 1)}@example.org`) => {
  const receipt = await receive(company.app, {
    channel: 'web',
    from: { name: 'Nadia Álvarez', identifiers: [{ type: 'email', value: email }] },
    words,
    language,
    issues: [],
    proof: { kind: 'none' },
  })
  return { ...receipt, email }
}
/** The customer writes again, on their page. */
const addTo = async (caseId: CaseId, words: string) =>
  await receive(company.app, {
    channel: 'web',
    from: { identifiers: [] },
    words,
    language: 'en',
    issues: [],
    proof: { kind: 'link', caseId },
  })
const mailTo = (email: string) => mail.mails.filter(({ to }) => to?.some(({ address }) => address === email))
const arrives = async (email: string, most = 8_000) =>
  await vi.waitFor(
    () => {
      const [first] = mailTo(email)
      if (first === undefined) throw new Error(`nothing has come for ${email} yet`)
      return first
    },
    { timeout: most, interval: 50 },
  )
const toReach = async (caseId: CaseId) =>
  await rows(`select person_id from matter_duty where matter_id = $1 and kind = 'reachAnotherWay'`, [caseId])
const messageTo = async (email: string) =>
  (
    await rows(
      'select kind, queued_at, sent_at, failed_at, failure, attempts from message where to_value = $1',
      [email],
    )
  )[0]

describe('with a mail server', () => {
  it('tells the customer who has their case, with a link that opens it and, once they act through it, shows the address to be theirs', async () => {
    await start()
    const { email, caseId } = await tell('The <boiler> leaks & "sings".')
    const got = await arrives(email)
    expect(got.from?.address).toBe('care@small.example')
    expect(got.subject).toMatch(/^(Ana|Ben) has your case \(/)
    expect(got.text).toContain('Dear Nadia Álvarez,')
    expect(got.text).toMatch(/(Ana|Ben) answers for this until you say it is solved\./)
    expect(got.html).toContain('https://small.example/case/')
    expect(got.messageId).toMatch(/^<[\da-f-]{36}\.[\da-f-]{36}@small\.example>$/)
    expect(got.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    const path = /https:\/\/small\.example(\/case\/[\w-]{43})/.exec(got.text ?? '')?.[1] ?? ''
    const checked = async () =>
      (await rows('select how from customer_identifier where value = $1', [email]))[0]?.['how'] ?? null
    expect(await checked()).toBeNull()
    const browser = customerOf(pages(company.app))
    expect((await browser.get(path)).text).toContain('The <boiler> leaks & "sings".')
    expect(await checked()).toBeNull()
    await browser.send('/words', { words: 'And it drips.' })
    expect(await checked()).toBe('mail')
    expect(await messageTo(email)).toMatchObject({ attempts: 1, failed_at: null })
    const owner = await rows(
      'select p.email from matter_head h join person p on p.id = h.owner_id where h.matter_id = $1',
      [caseId],
    )
    const toOwner = await arrives(String(owner[0]?.['email']))
    expect(toOwner.text).toContain(`https://small.example/desk/cases/`)
    expect(got.replyTo).toMatchObject([
      { name: 'Small', address: expect.stringMatching(/^care\+[a-z\d]{25}@small\.example$/) },
    ])
  })

  it('carries nobody else’s words to an address until somebody has acted through a mail there', async () => {
    await start()
    const email = `leftbyastranger${(count += 1)}@example.org`
    const advertisement = 'You have won: https://prize.example'
    const receipt = await receive(company.app, {
      channel: 'web',
      from: { name: 'Claim at prize.example', identifiers: [{ type: 'email', value: email }] },
      words: advertisement,
      language: 'en',
      issues: [],
      proof: { kind: 'none' },
    })
    const add = async (words: string) => await addTo(receipt.caseId, words)
    await arrives(email)
    await add(advertisement)
    company.clock.set(addMilliseconds(monday, minutes(16)))
    await vi.waitFor(() => expect(mailTo(email)).toHaveLength(2), { timeout: 8_000, interval: 50 })
    company.clock.set(monday)
    for (const { text, html } of mailTo(email)) {
      expect(`${text}${html}`).not.toContain('prize.example')
      expect(text).toContain('Good day,')
    }
    const path = /(\/case\/[\w-]{43})/.exec(mailTo(email)[0]?.text ?? '')?.[1] ?? ''
    const browser = customerOf(pages(company.app))
    expect((await browser.get(path)).text).toContain(advertisement)
    await browser.send('/words', { words: 'It is mine after all.' })
    await vi.waitFor(() => expect(mailTo(email)).toHaveLength(3), { timeout: 8_000, interval: 50 })
    expect(mailTo(email)[2]?.text).toContain('> It is mine after all.')
  }, 30_000)

  it('tells an unchecked address once in a quarter of an hour what somebody outside did, and loses none of it', async () => {
    await Promise.all([start(), start()])
    const { email, caseId } = await tell('First words.')
    await arrives(email)
    const say = async (words: string) => await addTo(caseId, words)
    for (let said = 0; said < 20; said += 1) await say(`More words: ${said}.`)
    await runCommand(company.app, {
      kind: 'case',
      matterId: caseId,
      actor: { kind: 'customer' },
      command: { type: 'takeHigher', words: null },
      texts: [],
    })
    const waiting = async () =>
      (
        await rows(
          `select count(*) filter (where not_before is not null)::int as held, count(*)::int as waiting
           from message where to_value = $1 and queued_at is null`,
          [email],
        )
      )[0]
    await vi.waitFor(async () => expect(await waiting()).toEqual({ held: 21, waiting: 21 }), {
      timeout: 8_000,
    })
    // What the company does is never held back.
    const [head] = await rows('select owner_id from matter_head where matter_id = $1', [caseId])
    const what = company.app.newId()
    await runCommand(company.app, {
      kind: 'case',
      matterId: caseId,
      actor: { kind: 'person', id: String(head?.['owner_id']) },
      command: { type: 'makePromise', what, remedy: null, due: addMilliseconds(monday, hours(5)) },
      texts: [{ id: what, author: 'company', words: 'A new boiler', language: 'en' }],
    })
    await vi.waitFor(() => expect(mailTo(email)).toHaveLength(2), { timeout: 8_000, interval: 50 })
    expect(mailTo(email)[1]?.text).toContain('> A new boiler')

    company.clock.set(addMilliseconds(monday, minutes(15)))
    await vi.waitFor(() => expect(mailTo(email)).toHaveLength(3), { timeout: 8_000, interval: 50 })
    const together = mailTo(email)[2]
    expect(together?.subject).toMatch(/ has your case in hand too \(/)
    expect(together?.text).toContain('(your own words stand on your page)')
    expect(together?.text).toContain('You took it higher.')
    const unsent = async () =>
      await rows('select count(*)::int from message where to_value = $1 and sent_at is null', [email])
    await vi.waitFor(async () => expect(await unsent()).toEqual([{ count: 0 }]))

    // Once its owner has acted through our mail there, nothing waits.
    const path = /(\/case\/[\w-]{43})/.exec(together?.text ?? '')?.[1] ?? ''
    const browser = customerOf(pages(company.app))
    await browser.get(path)
    await browser.send('/words', { words: 'It is really me.' })
    await vi.waitFor(() => expect(mailTo(email)).toHaveLength(4), { timeout: 8_000, interval: 50 })
    company.clock.set(monday)
  }, 40_000)

  it.each([
    ['fr', 'Bonjour Nadia Álvarez,', /^(Ana|Ben) s’occupe de votre dossier \(/],
    ['es', 'Buenos días, Nadia Álvarez:', /^(Ana|Ben) lleva su caso \(/],
    ['de', 'Dear Nadia Álvarez,', /^(Ana|Ben) has your case \(/],
  ] as const)('writes in their language: %s', async (language, greeting, subject) => {
    await start()
    const { email } = await tell('Words.', language)
    const got = await arrives(email)
    expect(got.text).toContain(greeting)
    expect(got.subject).toMatch(subject)
  })

  it('owns up to a broken promise, with the date and with who is answerable', async () => {
    await start()
    const { email, caseId } = await tell('About a promise.')
    await arrives(email)
    const [head] = await rows('select owner_id from matter_head where matter_id = $1', [caseId])
    const what = company.app.newId()
    const due = addMilliseconds(monday, hours(2))
    await runCommand(company.app, {
      kind: 'case',
      matterId: caseId,
      actor: { kind: 'person', id: String(head?.['owner_id']) },
      command: { type: 'makePromise', what, remedy: null, due },
      texts: [{ id: what, author: 'company', words: 'A new boiler', language: 'en' }],
    })
    company.clock.set(due)
    await runCommand(company.app, {
      kind: 'case',
      matterId: caseId,
      actor: { kind: 'clock' },
      command: { type: 'fallDue', deadline: { kind: 'promiseDue', subject: 1, due } },
      texts: [],
    })
    const got = await vi.waitFor(
      () => {
        const found = mailTo(email).find(({ subject }) => subject?.startsWith('We broke a promise to you'))
        if (found === undefined) throw new Error('not yet')
        return found
      },
      { timeout: 8_000 },
    )
    company.clock.set(monday)
    expect(got.text).toContain('> A new boiler')
    expect(got.text).toContain('We promised this by Monday 2 March, noon and did not do it. That is on us.')
    expect(got.text).toMatch(/Claire is now answerable for it, beside (Ana|Ben)\./)
  })

  it.each([
    ['en', /^(Ana|Ben) has written to you \(/],
    ['fr', /^(Ana|Ben) vous a écrit \(/],
    ['es', /^(Ana|Ben) le ha escrito \(/],
  ] as const)('carries what somebody of the company writes to them: %s', async (language, subject) => {
    await start()
    const { email, caseId } = await tell('About an answer.', language)
    const [head] = await rows('select owner_id from matter_head where matter_id = $1', [caseId])
    const writes = async (channel: 'mail' | 'letter', wrote: string) => {
      const words = company.app.newId()
      await runCommand(company.app, {
        kind: 'case',
        matterId: caseId,
        actor: { kind: 'person', id: String(head?.['owner_id']) },
        command: {
          type: 'makeContact',
          contact: {
            id: company.app.newId(),
            channel,
            words,
            madeAt: monday,
            outcome: 'written',
            asks: null,
          },
          promise: null,
          nextWord: null,
        },
        texts: [{ id: words, author: 'company', words: wrote, language }],
      })
    }
    await writes('letter', 'By post.')
    await writes('mail', 'The <fitter> comes on Tuesday.\nThen it is warm.')
    const got = await vi.waitFor(
      () => {
        const found = mailTo(email).find((one) => subject.test(one.subject ?? ''))
        if (found === undefined) throw new Error('not yet')
        return found
      },
      { timeout: 8_000 },
    )
    expect(got.text).toContain('> The <fitter> comes on Tuesday.\n> Then it is warm.')
    expect(got.html).toContain('The &lt;fitter&gt; comes on Tuesday.')
    expect(got.text).toContain('https://small.example/case/')
    expect(mailTo(email).filter(({ text }) => text?.includes('By post.'))).toEqual([])
  })

  it('tries again after "not now", and sends once', async () => {
    mail.answerNext('busy@example.org', 451)
    await start()
    const { email } = await tell('A busy server.', 'en', 'busy@example.org')
    await arrives(email, 20_000)
    await vi.waitFor(async () => expect((await messageTo(email))?.['sent_at']).not.toBeNull(), {
      timeout: 5_000,
    })
    expect(mailTo(email)).toHaveLength(1)
    expect(await messageTo(email)).toMatchObject({ attempts: 2, failure: null, failed_at: null })
  })

  it('records a refusal for good, gives it to the owner, leaves no link behind, and does not try again', async () => {
    await company.app.db
      .updateTable('message')
      .set({ queued_at: monday })
      .where('queued_at', 'is', null)
      .execute()
    const { email, caseId } = await tell('An address that is gone.', 'en', 'gone@example.org')
    await rows(`update message set queued_at = $1 where audience = 'person' and queued_at is null`, [monday])
    const links = await rows('select count(*)::int from case_link where matter_id = $1', [caseId])
    mail.answerNext(email, 550)
    await start()
    await vi.waitFor(async () => expect((await messageTo(email))?.['failed_at']).not.toBeNull(), {
      timeout: 8_000,
    })
    expect(await messageTo(email)).toMatchObject({
      sent_at: null,
      attempts: 1,
      failure: expect.stringContaining('550'),
    })
    expect(
      await rows(`select kind from matter_duty where matter_id = $1 and kind like 'reach%'`, [caseId]),
    ).toEqual([{ kind: 'reachAnotherWay' }])
    expect(mailTo(email)).toEqual([])
    expect(await rows('select count(*)::int from case_link where matter_id = $1', [caseId])).toEqual(links)
    await vi.waitFor(async () =>
      expect(await rows('select count(*)::int from buckstop_jobs._private_jobs')).toEqual([{ count: 0 }]),
    )
  })

  it('sends what was told while the server was down, when it is back', async () => {
    const down = await startMailServer()
    await down.close()
    const { email } = await tell('The server sleeps.')
    await start(withMail(down.url))
    await vi.waitFor(async () => expect((await messageTo(email))?.['attempts']).toBeGreaterThan(0), {
      timeout: 8_000,
    })
    expect((await messageTo(email))?.['sent_at']).toBeNull()
    const back = await startMailServer(down.port)
    await vi.waitFor(() => expect(back.mails.some(({ to }) => to?.[0]?.address === email)).toBe(true), {
      timeout: 20_000,
    })
    await vi.waitFor(async () => expect((await messageTo(email))?.['sent_at']).not.toBeNull(), {
      timeout: 5_000,
    })
    await back.close()
  })

  it('sends each message once, with several processes at work', async () => {
    await Promise.all([start(), start(), start()])
    const told = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => await tell(`Of many: ${index}.`)),
    )
    await vi.waitFor(
      async () => {
        const left = await rows(
          `select count(*)::int as left from message where sent_at is null and to_value = any($1)`,
          [told.map(({ email }) => email)],
        )
        expect(left).toEqual([{ left: 0 }])
      },
      { timeout: 20_000, interval: 100 },
    )
    expect(told.map(({ email }) => mailTo(email).length)).toEqual(Array.from({ length: 40 }, () => 1))
  })

  it('gives up after the last try, and has the owner reach them another way', async () => {
    const down = await startMailServer()
    await down.close()
    const app = withMail(down.url)
    const { email, caseId } = await tell('Nobody ever takes it.')
    const [message] = await rows('select id from message where to_value = $1', [email])
    const postman = createPostman(down.url, 'care@small.example')
    const delivering = { app, postman, publicUrl: 'https://small.example', domain: 'small.example' }
    const job = { caseId, id: String(message?.['id']), signal: AbortSignal.timeout(20_000) }
    await expect(deliver(delivering, { ...job, last: false })).rejects.toThrow(/ECONNREFUSED/)
    expect(await toReach(caseId)).toEqual([])
    await deliver(delivering, { ...job, last: true })
    postman.close()
    expect(await messageTo(email)).toMatchObject({
      failure: expect.stringMatching(/^given up after 2 tries/),
    })
    expect(await toReach(caseId)).toHaveLength(1)
    expect(
      await rows(`select kind from message where matter_id = $1 and kind = 'messageReturned'`, [caseId]),
    ).toHaveLength(1)
  })

  it('does not send what waited for days: it would tell of what is long past', async () => {
    const { email, caseId } = await tell('Told when there was no server.')
    company.clock.set(addMilliseconds(monday, days(4)))
    await start()
    await vi.waitFor(async () => expect((await messageTo(email))?.['failed_at']).not.toBeNull(), {
      timeout: 8_000,
    })
    expect(await toReach(caseId)).toHaveLength(1)
    company.clock.set(monday)
    expect(mailTo(email)).toEqual([])
  })
})
