import { addMilliseconds, type CaseId, hours, minutes } from '@buckstop/domain'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSendingCompany } from '../../test/mail/sending-company.ts'
import { customerOf } from '../../test/pages/customer.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { monday } from '../../test/small-company.ts'
import { receive } from '../intake/receive.ts'
import { runCommand } from '../ledger/run-command.ts'
import { pages } from '../channels/web/app.ts'

const company = companyOfFile(createSendingCompany)
afterEach(async () => await company.stop())

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

describe('with a mail server', () => {
  it('tells the customer who has their case, with a link that opens it and, once they act through it, shows the address to be theirs', async () => {
    await company.start()
    const { email, caseId } = await company.tell('The <boiler> leaks & "sings".')
    const got = await company.arrives(email)
    expect(got.from?.address).toBe('care@small.example')
    expect(got.subject).toMatch(/^(Ana|Ben) has your case \(/)
    expect(got.text).toContain('Good day,')
    expect(got.text).toMatch(/(Ana|Ben) answers for this until you say it is solved\./)
    expect(got.html).toContain('https://small.example/case/')
    expect(got.messageId).toMatch(/^<[\da-f-]{36}\.[\da-f-]{36}@small\.example>$/)
    expect(got.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    const path = /https:\/\/small\.example(\/case\/[\w-]{43})/.exec(got.text ?? '')?.[1] ?? ''
    const checked = async () =>
      (await company.rows('select how from customer_identifier where value = $1', [email]))[0]?.['how'] ??
      null
    expect(await checked()).toBeNull()
    const browser = customerOf(pages(company.app))
    expect((await browser.get(path)).text).toContain('The <boiler> leaks & "sings".')
    expect(await checked()).toBeNull()
    await browser.send('/words', { words: 'And it drips.' })
    expect(await checked()).toBe('mail')
    expect(await company.messageTo(email)).toMatchObject({ attempts: 1, failed_at: null })
    const owner = await company.rows(
      'select p.email from matter_head h join person p on p.id = h.owner_id where h.matter_id = $1',
      [caseId],
    )
    const toOwner = await company.arrives(String(owner[0]?.['email']))
    expect(toOwner.text).toContain(`https://small.example/desk/cases/`)
    expect(got.replyTo).toMatchObject([
      { name: 'Small', address: expect.stringMatching(/^care\+[a-z\d]{25}@small\.example$/) },
    ])
  })

  it('carries nobody else’s words to an address until somebody has acted through a mail there', async () => {
    await company.start()
    const email = 'leftbyastranger@example.org'
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
    await company.arrives(email)
    await add(advertisement)
    company.clock.set(addMilliseconds(monday, minutes(16)))
    await vi.waitFor(() => expect(company.mailTo(email)).toHaveLength(2), { timeout: 8_000, interval: 50 })
    company.clock.set(monday)
    for (const { text, html } of company.mailTo(email)) {
      expect(`${text}${html}`).not.toContain('prize.example')
      expect(text).toContain('Good day,')
    }
    const path = /(\/case\/[\w-]{43})/.exec(company.mailTo(email)[0]?.text ?? '')?.[1] ?? ''
    const browser = customerOf(pages(company.app))
    expect((await browser.get(path)).text).toContain(advertisement)
    await browser.send('/words', { words: 'It is mine after all.' })
    await vi.waitFor(() => expect(company.mailTo(email)).toHaveLength(3), { timeout: 8_000, interval: 50 })
    expect(company.mailTo(email)[2]?.text).toContain('> It is mine after all.')
  }, 30_000)

  it('tells an unchecked address once in a quarter of an hour what somebody outside did, and loses none of it', async () => {
    await Promise.all([company.start(), company.start()])
    const { email, caseId } = await company.tell('First words.')
    await company.arrives(email)
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
        await company.rows(
          `select count(*) filter (where not_before is not null)::int as held, count(*)::int as waiting
           from message where to_value = $1 and queued_at is null`,
          [email],
        )
      )[0]
    await vi.waitFor(async () => expect(await waiting()).toEqual({ held: 21, waiting: 21 }), {
      timeout: 8_000,
    })
    // What the company does is never held back.
    const [head] = await company.rows('select owner_id from matter_head where matter_id = $1', [caseId])
    const what = company.app.newId()
    await runCommand(company.app, {
      kind: 'case',
      matterId: caseId,
      actor: { kind: 'person', id: String(head?.['owner_id']) },
      command: { type: 'makePromise', what, remedy: null, due: addMilliseconds(monday, hours(5)) },
      texts: [{ id: what, author: 'company', words: 'A new boiler', language: 'en' }],
    })
    await vi.waitFor(() => expect(company.mailTo(email)).toHaveLength(2), { timeout: 8_000, interval: 50 })
    expect(company.mailTo(email)[1]?.text).toContain('> A new boiler')

    company.clock.set(addMilliseconds(monday, minutes(15)))
    await vi.waitFor(() => expect(company.mailTo(email)).toHaveLength(3), { timeout: 8_000, interval: 50 })
    const together = company.mailTo(email)[2]
    expect(together?.subject).toMatch(/ has your case in hand too \(/)
    expect(together?.text).toContain('(your own words stand on your page)')
    expect(together?.text).toContain('You took it higher.')
    const unsent = async () =>
      await company.rows('select count(*)::int from message where to_value = $1 and sent_at is null', [email])
    await vi.waitFor(async () => expect(await unsent()).toEqual([{ count: 0 }]), { timeout: 8_000 })

    // Once its owner has acted through our mail there, nothing waits.
    const path = /(\/case\/[\w-]{43})/.exec(together?.text ?? '')?.[1] ?? ''
    const browser = customerOf(pages(company.app))
    await browser.get(path)
    await browser.send('/words', { words: 'It is really me.' })
    await vi.waitFor(() => expect(company.mailTo(email)).toHaveLength(4), { timeout: 8_000, interval: 50 })
    company.clock.set(monday)
  }, 40_000)

  it.each([
    ['fr', 'Bonjour,', /^(Ana|Ben) s’occupe de votre dossier \(/],
    ['es', 'Buenos días:', /^(Ana|Ben) lleva su caso \(/],
    ['de', 'Good day,', /^(Ana|Ben) has your case \(/],
  ] as const)('writes in their language: %s', async (language, greeting, subject) => {
    await company.start()
    const { email } = await company.tell('Words.', language)
    const got = await company.arrives(email)
    expect(got.text).toContain(greeting)
    expect(got.subject).toMatch(subject)
  })

  it('owns up to a broken promise, with the date and with who is answerable', async () => {
    await company.start()
    const { email, caseId } = await company.tell('About a promise.')
    await company.arrives(email)
    const [head] = await company.rows('select owner_id from matter_head where matter_id = $1', [caseId])
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
        const found = company
          .mailTo(email)
          .find(({ subject }) => subject?.startsWith('We broke a promise to you'))
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
    await company.start()
    const { email, caseId } = await company.tell('About an answer.', language)
    const [head] = await company.rows('select owner_id from matter_head where matter_id = $1', [caseId])
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
        const found = company.mailTo(email).find((one) => subject.test(one.subject ?? ''))
        if (found === undefined) throw new Error('not yet')
        return found
      },
      { timeout: 8_000 },
    )
    expect(got.text).toContain('> The <fitter> comes on Tuesday.\n> Then it is warm.')
    expect(got.html).toContain('The &lt;fitter&gt; comes on Tuesday.')
    expect(got.text).toContain('https://small.example/case/')
    expect(company.mailTo(email).filter(({ text }) => text?.includes('By post.'))).toEqual([])
  })

  it('sends each message once, with several processes at work', async () => {
    await Promise.all([company.start(), company.start(), company.start()])
    const told = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => await company.tell(`Of many: ${index}.`)),
    )
    await vi.waitFor(
      async () => {
        const left = await company.rows(
          `select count(*)::int as left from message where sent_at is null and to_value = any($1)`,
          [told.map(({ email }) => email)],
        )
        expect(left).toEqual([{ left: 0 }])
      },
      { timeout: 20_000, interval: 100 },
    )
    expect(told.map(({ email }) => company.mailTo(email).length)).toEqual(Array.from({ length: 40 }, () => 1))
  })
})
