import { addMilliseconds, days, hours } from '@buckstop/domain'
import type { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, type Customer } from '../../test/pages/customer.ts'
import { createSmallCompany, monday, staff, type SmallCompany } from '../../test/small-company.ts'
import { receive } from '../intake/receive.ts'
import { runCommand } from '../ledger/run-command.ts'
import { newSecret } from '../links/secret.ts'
import { linkLifetime } from '../links/new-link.ts'
import { pages } from './app.ts'

let company: SmallCompany
let site: Hono
beforeAll(async () => {
  company = await createSmallCompany()
  site = pages(company.app)
})
afterAll(async () => await company.drop())

let count = 0
const tell = async (fields: Record<string, string> = {}, customer: Customer = customerOf(site)) => {
  await customer.get('/')
  count += 1
  return await customer.send('/', { words: `The lamp is broken. (${count})`, ...fields })
}
const rows = async (sql: string, values: readonly unknown[] = []) =>
  (await company.database.pool.query<Record<string, unknown>>(sql, [...values])).rows
const caseOf = async (words: string): Promise<string> => {
  const [row] = await rows('select case_id from case_text where words = $1', [words])
  return String(row?.['case_id'])
}
const act = async (
  caseId: string,
  person: string,
  command: Parameters<typeof runCommand>[1]['command'],
  words: Record<string, string> = {},
) => {
  const texts = Object.entries(words).map(([id, text]) => ({
    id,
    author: 'company' as const,
    words: text,
    language: 'en',
  }))
  const result = await runCommand(company.app, {
    caseId,
    actor: { kind: 'person', id: person },
    command,
    texts,
  })
  expect(result).toMatchObject({ ok: true })
}
const ownerOf = async (caseId: string) => {
  const [head] = await rows('select owner_id from case_head where case_id = $1', [caseId])
  return String(head?.['owner_id'])
}
const textId = (): string => company.app.newId()

describe('telling us', () => {
  it('needs words alone, and shows the case at once with its owner and a link to keep', async () => {
    const seen = await tell({ words: 'My lamp, bought on Monday, went dark on Tuesday.' })
    expect(seen.status).toBe(200)
    expect(seen.path).toMatch(/^\/case\/[\w-]{43}\?first$/)
    expect(seen.text).toMatch(/(Ana|Ben) answers for this until you say it is solved/)
    expect(seen.text).toContain('My lamp, bought on Monday, went dark on Tuesday.')
    expect(seen.text).toContain(`http://localhost${seen.path.replace('?first', '')}`)
    expect(seen.text).toMatch(/(Ana|Ben) answers you by Tuesday 3 March, midnight\./)
    expect(seen.headers.get('cache-control')).toBe('no-store')
    expect(seen.headers.get('referrer-policy')).toBe('no-referrer')
    expect(seen.headers.get('x-robots-tag')).toContain('noindex')
    expect(seen.headers.get('content-security-policy')).not.toContain('unsafe')
  })

  it('opens one case however often the form is sent, and leads to it each time', async () => {
    const key = newSecret()
    const fields = { key, words: 'Sent by a nervous finger.' }
    const sent = await Promise.all(
      Array.from({ length: 5 }, async () => await customerOf(site).post('/', fields)),
    )
    expect(new Set(sent.map(({ path }) => path)).size).toBe(1)
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const told = await rows('select 1 from case_text where words = $1', [fields.words])
    expect(told).toHaveLength(1)
  })

  it.each([
    ['no words', { words: '  ' }, 'Please write a few words'],
    ['a wrong address', { email: 'nadia(at)example.org' }, 'does not look like an e-mail address'],
    ['a wrong number', { phone: 'ring me' }, 'does not look like a phone number'],
    ['a NUL', { words: 'one\0two' }, 'Some characters arrived broken'],
    ['more than can be kept', { words: 'Ä'.repeat(60_000) }, 'longer than we can take at once'],
    ['a filled trap', { website: 'https://spam.example' }, 'A field that people do not see'],
  ])('with %s stores nothing, says what to do, and keeps what was typed', async (_, wrong, says) => {
    const before = await rows('select count(*) from case_head')
    const typed = {
      words: 'Everything typed <b>stays</b> & "so" on.',
      name: 'Zoë',
      email: 'z@example.org',
      ...wrong,
    }
    const seen = await tell(typed)
    expect(seen.status).toBe(422)
    expect(seen.text).toContain(says)
    for (const text of [typed.name, typed.email, typed.words.trim()]) {
      const kept = text.replaceAll('\0', '').slice(0, 400)
      expect(seen.html.replaceAll('\0', '')).toContain(
        kept
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;'),
      )
    }
    expect(await rows('select count(*) from case_head')).toEqual(before)
  })

  it('takes no bytes that are no text, and no form from another site', async () => {
    const broken = await site.request('/', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'words=%ff%fe broken',
    })
    expect(broken.status).toBe(422)
    expect(await broken.text()).toContain('Some characters arrived broken')
    const foreign = await customerOf(site).post('/', { words: 'x' }, { 'sec-fetch-site': 'cross-site' })
    expect(foreign.status).toBe(403)
    const elsewhere = await customerOf(site).post('/', { words: 'x' }, { origin: 'https://evil.example' })
    expect(elsewhere.status).toBe(403)
  })

  it('gives a receipt and nothing of the case where the address alone is known', async () => {
    const first = await tell({ words: 'My own private story.', email: 'known@example.org' })
    const again = await tell({ words: 'Who owns this?', email: 'KNOWN@example.org ' })
    expect(again.path).toMatch(/^\/received\//)
    expect(again.text).toContain('We have your words')
    expect(again.text).not.toMatch(/Ana|Ben|BS-|private story/)
    const page = await customerOf(site).get(first.path)
    expect(page.text).not.toContain('Who owns this?')
    expect(
      await rows(`select proof from case_contact c join case_text t on t.id = c.text_id where words = $1`, [
        'Who owns this?',
      ]),
    ).toEqual([{ proof: 'none' }])
  })

  it.each([
    ['fr', 'Que s’est-il passé ?'],
    ['es', '¿Qué ha pasado?'],
    ['de', 'What happened?'],
  ])('speaks the browser’s language: %s', async (language, title) => {
    const seen = await customerOf(site, { 'accept-language': language }).get('/')
    expect(seen.text).toContain(title)
  })

  it('keeps a chosen language in a cookie', async () => {
    const chosen = await site.request('/?language=es')
    expect(chosen.status).toBe(303)
    expect(chosen.headers.get('location')).toBe('/')
    const cookie = chosen.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/language=es;.*HttpOnly.*SameSite=Lax/)
    const seen = await customerOf(site, { cookie: cookie.split(';')[0] ?? '', 'accept-language': 'fr' }).get(
      '/',
    )
    expect(seen.text).toContain('¿Qué ha pasado?')
  })
})

describe('a customer’s case', () => {
  it('goes from words to a promise, broken, taken higher, not solved, and solved by their word', async () => {
    const customer = customerOf(site)
    const opened = await tell({ words: 'Five re-sprays, and still the wrong blue.' }, customer)
    const path = opened.path.replace('?first', '')
    const caseId = await caseOf('Five re-sprays, and still the wrong blue.')
    const owner = await ownerOf(caseId)

    const added = await customer.send('/words', { words: 'Here is <more>, & it matters.' })
    expect(added.text).toContain('We have it.')
    expect(added.text).toContain('Here is <more>, & it matters.')

    const [what, due] = [textId(), addMilliseconds(monday, hours(2))]
    await act(
      caseId,
      owner,
      { type: 'makePromise', what, remedy: null, due },
      { [what]: 'The right blue, by lunch' },
    )
    const promised = await customer.get(path)
    expect(promised.text).toContain('Due by Monday 2 March, noon')
    expect(promised.text).toMatch(
      /By Monday 2 March, noon, (Ana|Ben) keeps this promise: The right blue, by lunch/,
    )

    company.clock.set(due)
    await runCommand(company.app, {
      caseId,
      actor: { kind: 'clock' },
      command: { type: 'fallDue', deadline: { kind: 'promiseDue', subject: 1, due } },
      texts: [],
    })
    const broken = await customer.get(path)
    expect(broken.text).toContain(
      'We promised this by Monday 2 March, noon and did not do it. That is on us.',
    )
    expect(broken.text).toContain('Claire is now answerable for it.')
    expect(broken.text).toContain('Because we broke a promise it rose to Claire.')
    expect(broken.text).toContain('Next is Paul, leader.')

    const higher = await customer.send('/higher', { words: 'Claire, nothing has happened.' })
    expect(higher.text).toContain('It is there now.')
    expect(higher.text).toContain('You took it higher, to Paul.')
    expect(higher.text).toContain('Next is Helene')

    const done = textId()
    await act(
      caseId,
      owner,
      { type: 'proposeResolution', issue: 1, what: done, remedy: null, outcome: 'upheld' },
      { [done]: 'It is the right blue now.' },
    )
    const proposed = await customer.get(path)
    expect(proposed.text).toMatch(/(Ana|Ben) says this is put right. Whether it is, only you can say/)
    const unreasoned = await customer.send('/verdict', { verdict: 'notSolved', reason: ' ' })
    expect(unreasoned.status).toBe(422)
    expect(unreasoned.text).toContain('Please say what is still wrong')
    const not = await customer.send('/verdict', { verdict: 'notSolved', reason: 'It is green.' })
    expect(not.text).toContain('We have written down that it is not solved.')
    expect(not.text).toContain('It is green.')

    const solved = await customer.send('/verdict', { verdict: 'solved', reason: 'Now it is blue.' })
    expect(solved.text).toContain('You said on Monday 2 March that this is solved.')
    expect(solved.text).toContain('Now it is blue.')
    expect(await rows('select status, ending from case_head where case_id = $1', [caseId])).toEqual([
      { status: 'ended', ending: 'solved' },
    ])

    const again = await customer.send('/words', { words: 'It peeled off.' })
    expect(again.text).toMatch(/Open again|What happens next/)
    expect(await rows('select status from case_head where case_id = $1', [caseId])).toEqual([
      { status: 'open' },
    ])
    company.clock.set(monday)
  })

  it('does once what was sent twice: a call asked for, a level climbed, words added', async () => {
    const customer = customerOf(site)
    const opened = await tell({ words: 'A double-clicker’s story.' }, customer)
    const path = opened.path.replace('?first', '')
    const caseId = await caseOf('A double-clicker’s story.')
    const keyed = async (deed: string, fields: Record<string, string>) => {
      const key = newSecret()
      const sent = await Promise.all(
        [1, 2, 3].map(async () => await customerOf(site).post(`${path}/${deed}`, { key, ...fields })),
      )
      expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    await keyed('call-back', { about: '+34 600 100 200, after four' })
    await keyed('higher', { to: staff.claire, words: '' })
    await keyed('words', { words: 'One word more.' })
    const events = await rows(
      `select type, count(*)::int from case_event where case_id = $1 and type in ('promiseMade', 'caseEscalated', 'contactReceived') group by type order by type`,
      [caseId],
    )
    expect(events).toEqual([
      { type: 'caseEscalated', count: 1 },
      { type: 'contactReceived', count: 1 },
      { type: 'promiseMade', count: 1 },
    ])
  })

  it('takes a yes only to the date that stood on the page', async () => {
    const customer = customerOf(site)
    const opened = await tell({ words: 'About dates.' }, customer)
    const path = opened.path.replace('?first', '')
    const caseId = await caseOf('About dates.')
    const owner = await ownerOf(caseId)
    const [what, why, whyAgain] = [textId(), textId(), textId()]
    await act(
      caseId,
      owner,
      { type: 'makePromise', what, remedy: null, due: addMilliseconds(monday, days(1)) },
      { [what]: 'A new lamp' },
    )
    await act(
      caseId,
      owner,
      { type: 'proposeNewDate', promise: 1, due: addMilliseconds(monday, days(2)), reason: why },
      { [why]: 'It is still on the ship.' },
    )
    const asked = await customer.get(path)
    expect(asked.text).toMatch(/asks you for more time, until Wednesday 4 March, 10 am/)
    await act(
      caseId,
      owner,
      { type: 'proposeNewDate', promise: 1, due: addMilliseconds(monday, days(9)), reason: whyAgain },
      { [whyAgain]: 'The ship turned round.' },
    )
    const stale = await customer.send('/new-date', { agreed: 'yes' })
    expect(stale.status).toBe(422)
    expect(stale.text).toContain('This has changed in the meantime')
    const refused = await customer.send('/new-date', { agreed: 'no' })
    expect(refused.text).toContain('The old date stands.')
    expect(refused.text).toContain('Due by Tuesday 3 March, 10 am')
  })

  it('lets them object in one step to a verdict that somebody wrote down for them', async () => {
    const customer = customerOf(site)
    const opened = await tell({ words: 'About a phone call.' }, customer)
    const caseId = await caseOf('About a phone call.')
    const owner = await ownerOf(caseId)
    const reason = textId()
    await act(
      caseId,
      owner,
      { type: 'giveVerdict', issue: 1, verdict: 'solved', reason },
      { [reason]: 'Yes, fine.' },
    )
    const page = await customer.get(opened.path.replace('?first', ''))
    expect(page.text).toMatch(/(Ana|Ben) wrote down that you said: it is solved./)
    const objected = await customer.send('/objection', {})
    expect(objected.text).toContain('We have taken that back.')
    expect(await rows('select status from case_head where case_id = $1', [caseId])).toEqual([
      { status: 'open' },
    ])
  })

  it('can be withdrawn, and opened again by one word', async () => {
    const customer = customerOf(site)
    await tell({ words: 'Never mind me.' }, customer)
    const gone = await customer.send('/withdrawal', { reason: 'I found it.' })
    expect(gone.text).toContain('You took this back on Monday 2 March.')
    const back = await customer.send('/words', { words: 'I lost it again.' })
    expect(back.text).toContain('What happens next')
  })

  it('takes files along with words, and gives them back to this customer alone', async () => {
    const form = new FormData()
    form.set('key', newSecret())
    form.set('words', 'With a picture.')
    form.append(
      'files',
      new File([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')], '../فاتورة 1.png', {
        type: 'text/html',
      }),
    )
    form.append('files', new File([], ''))
    const told = await site.request('/', { method: 'POST', body: form })
    expect(told.status).toBe(303)
    const path = (told.headers.get('location') ?? '').replace('?first', '')
    const page = await customerOf(site).get(path)
    expect(page.text).toContain('فاتورة 1.png')
    const [file] = await rows(
      'select id, media_type from case_attachment a join case_link l using (case_id) where a.name like $1',
      ['%1.png'],
    )
    expect(file?.['media_type']).toBe('image/png')
    const answer = await site.request(`${path}/file/${String(file?.['id'])}`)
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect((await answer.arrayBuffer()).byteLength).toBe(16)
    const other = (await tell({ words: 'No file of mine.' })).path.replace('?first', '')
    expect((await site.request(`${other}/file/${String(file?.['id'])}`)).status).toBe(404)
  })

  it('says that files have to be chosen again where something else was wrong', async () => {
    const form = new FormData()
    form.set('words', 'Kept.')
    form.set('email', 'wrong')
    form.append('files', new File(['x'], 'letter.txt'))
    const told = await site.request('/', { method: 'POST', body: form })
    expect(told.status).toBe(422)
    expect(await told.text()).toContain('Your browser does not let us keep the files you chose.')
  })

  it('keeps every page under 30 kB however long the story is, and every word within reach', async () => {
    const customer = customerOf(site)
    const opened = await tell({ words: `Beginning. ${'<tag> & "quote" '.repeat(5000)}The end.` }, customer)
    const path = opened.path.replace('?first', '')
    const link = company.app
    const [{ case_id: caseId } = { case_id: '' }] = await rows(
      `select case_id from case_text where words like 'Beginning. %'`,
    )
    for (let index = 1; index <= 60; index += 1)
      await receive(link, {
        channel: 'web',
        from: { identifiers: [] },
        words: `Word ${index} of many: ${'كلمة '.repeat(index * 5)}`,
        language: 'ar',
        issues: [],
        proof: { kind: 'link', caseId: String(caseId) },
      })
    const seenWords = new Set<number>()
    let seen = await customer.get(path)
    for (let pagesRead = 0; pagesRead < 40; pagesRead += 1) {
      expect(Buffer.byteLength(seen.html)).toBeLessThan(30_000)
      for (const [, index] of seen.text.matchAll(/Word (\d+) of many/g)) seenWords.add(Number(index))
      const before = /\?before=(\d+)/.exec(seen.html)?.[1]
      if (before === undefined) break
      seen = await customer.get(`${path}?before=${before}`)
    }
    expect([...seenWords].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 60 }, (_, index) => index + 1),
    )
    expect(seen.text).toContain('Beginning.')
    const whole = /\/text\/([\w-]+)"/.exec(seen.html)?.[1] ?? ''
    expect((await customer.get(`${path}/text/${whole}`)).text).toContain('The end.')
    expect((await customer.get(`${path}/whole`)).text).toContain('Word 60 of many')
  })
})

describe('a link', () => {
  it.each([
    ['unknown', newSecret(), 404],
    ['malformed', 'x%00%ff', 404],
    ['of another form', '..%2f..%2fetc%2fpasswd', 404],
    ['very long', 'a'.repeat(5000), 404],
  ])('that is %s leads to a way on, and tells nothing', async (_, secret, status) => {
    for (const rest of ['', '/whole', `/text/${textId()}`, `/face/${staff.ana}`]) {
      const seen = await customerOf(site).get(`/case/${secret}${rest}`)
      expect(seen.status).toBe(status)
      expect(seen.text).toMatch(/This link opens nothing/)
      expect(seen.text).not.toMatch(/Ana|Ben|Claire/)
      expect(seen.headers.get('cache-control')).toBe('no-store')
    }
    const posted = await customerOf(site).post(`/case/${secret}/words`, { key: newSecret(), words: 'x' })
    expect(posted.status).toBe(status)
  })

  it('that has run out, or was closed, says so', async () => {
    const opened = await tell({ words: 'Two years ago.' })
    const path = opened.path.replace('?first', '')
    company.clock.set(addMilliseconds(monday, linkLifetime))
    const expired = await customerOf(site).get(path)
    company.clock.set(monday)
    expect(expired.status).toBe(410)
    expect(expired.text).toContain('This link has run out')
    expect(expired.text).not.toContain('Two years ago')
    await rows('update case_link set revoked_at = $1 where case_id = $2', [
      monday,
      await caseOf('Two years ago.'),
    ])
    const revoked = await customerOf(site).get(path)
    expect(revoked.status).toBe(410)
    expect(revoked.text).toContain('This link has been closed')
  })

  it('shows no text, face or file of another case', async () => {
    const mine = await tell({ words: 'My secret words.' })
    const [text] = await rows('select id from case_text where words = $1', ['My secret words.'])
    const other = (await tell({ words: 'Another story.' })).path.replace('?first', '')
    expect((await customerOf(site).get(`${other}/text/${String(text?.['id'])}`)).status).toBe(404)
    expect(
      (await customerOf(site).get(`${mine.path.replace('?first', '')}/text/${String(text?.['id'])}`)).text,
    ).toContain('My secret words.')
    expect((await customerOf(site).get(`${other}/face/${staff.helene}`)).status).toBe(404)
  })

  it('is sent anew to a checked address alone, with the same answer to everybody', async () => {
    await tell({ words: 'Known by post.', email: 'checked@example.org' })
    await tell({ words: 'Never shown to be theirs.', email: 'unchecked@example.org' })
    await rows(`update customer_identifier set checked_at = $1 where value = 'checked@example.org'`, [monday])
    const answers = []
    for (const email of [
      'Checked@Example.org',
      'checked@example.org',
      'unchecked@example.org',
      'nobody@example.org',
    ]) {
      const customer = customerOf(site)
      await customer.get('/new-link')
      const { status, html } = await customer.send('/new-link', { email })
      answers.push({ status, html })
    }
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1)
    expect(answers[0]?.status).toBe(200)
    const sent = await rows(`select to_value from message where kind = 'newLink'`)
    expect(sent).toEqual([{ to_value: 'checked@example.org' }])
  })
})
