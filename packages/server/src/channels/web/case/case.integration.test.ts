import { addMilliseconds, days, hours } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { monday, staff } from '../../../../test/small-company.ts'
import { receive } from '../../../intake/receive.ts'
import { runCommand } from '../../../ledger/run-command.ts'
import { newSecret } from '../../../links/secret.ts'

const company = companyOfFile(createPagesCompany)

describe('a customer’s case', () => {
  it('shows nothing of what colleagues note among themselves or sort it by, on the page or in what is written', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'The lamp flickers at night.' }, customer)
    const caseId = await company.caseOf('The lamp flickers at night.')
    const owner = await company.ownerOf(caseId)
    const before = (await customer.get(opened.path.replace('?first', ''))).text
    const messages = async () =>
      (
        await company.app.pool.query(`select from message where matter_id = $1 and audience = 'customer'`, [
          caseId,
        ])
      ).rowCount
    const written = await messages()
    const note = company.textId()
    await company.act(
      caseId,
      owner,
      { type: 'writeNote', words: note, mentions: [staff.claire] },
      { [note]: '@Claire, third lamp of that batch.' },
    )
    await company.act(caseId, owner, { type: 'putTag', tag: 'battery' })
    expect((await customer.get(opened.path.replace('?first', ''))).text).toBe(before)
    expect(await messages()).toBe(written)
  })

  it('goes from words to a promise, broken, taken higher, not solved, and solved by their word', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'Five re-sprays, and still the wrong blue.' }, customer)
    const path = opened.path.replace('?first', '')
    const caseId = await company.caseOf('Five re-sprays, and still the wrong blue.')
    const owner = await company.ownerOf(caseId)

    const added = await customer.send('/words', { words: 'Here is <more>, & it matters.' })
    expect(added.text).toContain('We have it.')
    expect(added.text).toContain('Here is <more>, & it matters.')

    const [what, due] = [company.textId(), addMilliseconds(monday, hours(2))]
    await company.act(
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
      kind: 'case',
      matterId: caseId,
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

    // Claire can still answer: the page says until when Paul waits for her, and asks nobody before.
    expect(broken.text).toMatch(
      /You can take it there from Monday 2 March, [^,]+, or as soon as Claire has answered you\./,
    )
    expect(broken.text).not.toContain('Take it to Paul')
    const written = company.textId()
    await company.act(
      caseId,
      staff.claire,
      {
        type: 'makeContact',
        contact: {
          id: company.textId(),
          channel: 'mail',
          words: written,
          madeAt: due,
          outcome: 'written',
          asks: null,
        },
        promise: null,
        nextWord: null,
      },
      { [written]: 'I look at it this afternoon.' },
    )
    await customer.get(path)

    const higher = await customer.send('/higher', { words: 'Claire, nothing has happened.' })
    expect(higher.text).toMatch(
      /It has gone up\. Paul has not taken it up yet: it is due by Monday 2 March, [^.]+\./,
    )
    expect(higher.text).toContain('Paul is answerable for this too. Paul has not taken it up yet')
    expect(higher.text).toContain('You took it higher, to Paul.')
    expect(higher.text).toContain('Next is Helene')

    const done = company.textId()
    await company.act(
      caseId,
      owner,
      { type: 'proposeResolution', issue: 1, what: done, remedy: null, outcome: 'upheld' },
      { [done]: 'It is the right blue now.' },
    )
    const proposed = await customer.get(path)
    expect(proposed.text).toMatch(/(Ana|Ben) says this is put right. Whether it is, only you can say/)
    const not = await customer.send('/verdict', { verdict: 'notSolved' })
    expect(not.status).toBe(200)
    expect(not.text).toContain('We have written down that it is not solved.')
    expect(not.text).toContain('What is still wrong? You can leave this empty.')
    // Nobody is asked again before something else was proposed.
    expect(not.text).not.toContain('Is it solved?')
    const why = await customer.send('/words', { words: 'It is green.' })
    expect(why.text).toContain('It is green.')

    const blue = company.textId()
    await company.act(
      caseId,
      owner,
      { type: 'proposeResolution', issue: 1, what: blue, remedy: null, outcome: 'upheld' },
      { [blue]: 'It is the right blue at last.' },
    )
    await customer.get(path)
    const solved = await customer.send('/verdict', { verdict: 'solved', reason: 'Now it is blue.' })
    expect(solved.text).toContain('You said on Monday 2 March that this is solved.')
    expect(solved.text).toContain('Now it is blue.')
    expect(
      await company.rows('select status, ending from matter_head where matter_id = $1', [caseId]),
    ).toEqual([{ status: 'ended', ending: 'solved' }])

    const again = await customer.send('/words', { words: 'It peeled off.' })
    expect(again.text).toMatch(/Open again|What happens next/)
    expect(await company.rows('select status from matter_head where matter_id = $1', [caseId])).toEqual([
      { status: 'open' },
    ])
    company.clock.set(monday)
  })

  it('does once what was sent twice: a call asked for, a level climbed, words added', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'A double-clicker’s story.' }, customer)
    const path = opened.path.replace('?first', '')
    const caseId = await company.caseOf('A double-clicker’s story.')
    const keyed = async (action: string, fields: Record<string, string>) => {
      const key = newSecret()
      const sent = await Promise.all(
        [1, 2, 3].map(
          async () => await customerOf(company.site).post(`${path}/${action}`, { key, ...fields }),
        ),
      )
      expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    await keyed('call-back', { words: '+34 600 100 200, after four' })
    await keyed('higher', { to: staff.claire, words: '' })
    await keyed('words', { words: 'One word more.' })
    const events = await company.rows(
      `select type, count(*)::int from matter_event where matter_id = $1 and type in ('promiseMade', 'caseEscalated', 'contactReceived') group by type order by type`,
      [caseId],
    )
    expect(events).toEqual([
      { type: 'caseEscalated', count: 1 },
      // What they wrote with the call, and what they added.
      { type: 'contactReceived', count: 2 },
      { type: 'promiseMade', count: 1 },
    ])
  })

  it('takes in what the same form says the second time, where it says something else', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'About a form sent twice.' }, customer)
    const path = opened.path.replace('?first', '')
    const caseId = await company.caseOf('About a form sent twice.')
    const owner = await company.ownerOf(caseId)
    const said = newSecret()
    const say = async (words: string) =>
      await customerOf(company.site).post(`${path}/words`, { key: said, words })
    await say('I rang on Monday')
    await say('I rang on Monday; the battery is smoking')
    const { text } = await say('I rang on Monday; the battery is smoking')
    expect(text.match(/the battery is smoking/g)).toHaveLength(1)
    expect(text.match(/I rang on Monday/g)).toHaveLength(2)

    const what = company.textId()
    await company.act(
      caseId,
      owner,
      { type: 'proposeResolution', issue: 1, what, remedy: null, outcome: 'upheld' },
      { [what]: 'A new battery' },
    )
    const pressed = newSecret()
    const press = async (verdict: string) =>
      await customerOf(company.site).post(`${path}/verdict`, { key: pressed, issue: '1', verdict })
    const status = async () =>
      (await company.rows('select status from matter_head where matter_id = $1', [caseId]))[0]?.['status']
    expect((await press('solved')).text).toContain('We have written down that it is solved.')
    expect(await status()).toBe('ended')
    expect((await press('notSolved')).text).toContain(
      'We have written down that it is not solved. It goes on.',
    )
    expect(await status()).toBe('open')
    // The first press comes late, once more: nothing is confirmed that is not so.
    const late = await press('solved')
    expect(late.text.includes('We have written down that it is solved.')).toBe((await status()) === 'ended')
  })

  it('tells a long story in pages that hold so much and no more, every text of it whole', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'About a long story.' }, customer)
    const path = opened.path.replace('?first', '')
    const caseId = await company.caseOf('About a long story.')
    const long = '&<>"'.repeat(20_000)
    for (let each = 0; each < 12; each += 1) {
      await receive(company.app, {
        channel: 'web',
        from: { identifiers: [] },
        words: `Part ${each}. ${long}`,
        language: 'en',
        issues: [],
        proof: { kind: 'link', caseId },
      })
    }
    let next: string | null = `${path}/whole`
    const seen: string[] = []
    for (let page = 0; next !== null && page < 12; page += 1) {
      const { html: body } = await customer.get(next)
      expect(Buffer.byteLength(body)).toBeLessThan(2_500_000)
      seen.push(...[...body.matchAll(/Part (\d+)\. /g)].map(([, part]) => part ?? ''))
      next = /href="([^"]+)" rel="prev"/.exec(body)?.[1]?.replace(/#.*$/, '') ?? null
    }
    expect(seen.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 12 }, (_, part) => `${part}`),
    )
  })

  it('does not go on saying what is no longer so when a page is looked at again', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'About a page kept open.' }, customer)
    const path = opened.path.replace('?first', '')
    for (const done of ['solved', 'withdrawn', 'call']) {
      const { text } = await customer.get(`${path}?done=${done}`)
      expect(text).toContain('We had this from you already. This is how it stands now.')
    }
  })

  it('takes a yes only to the date that stood on the page', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'About dates.' }, customer)
    const path = opened.path.replace('?first', '')
    const caseId = await company.caseOf('About dates.')
    const owner = await company.ownerOf(caseId)
    const [what, why, whyAgain] = [company.textId(), company.textId(), company.textId()]
    await company.act(
      caseId,
      owner,
      { type: 'makePromise', what, remedy: null, due: addMilliseconds(monday, days(1)) },
      { [what]: 'A new lamp' },
    )
    await company.act(
      caseId,
      owner,
      { type: 'proposeNewDate', promise: 1, due: addMilliseconds(monday, days(2)), reason: why },
      { [why]: 'It is still on the ship.' },
    )
    const asked = await customer.get(path)
    expect(asked.text).toMatch(/asks you for more time, until Wednesday 4 March, 10 am/)
    await company.act(
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
    const customer = customerOf(company.site)
    const opened = await company.tell({ words: 'About a phone call.' }, customer)
    const caseId = await company.caseOf('About a phone call.')
    const owner = await company.ownerOf(caseId)
    const reason = company.textId()
    await company.act(
      caseId,
      owner,
      { type: 'giveVerdict', issue: 1, verdict: 'solved', reason },
      { [reason]: 'Yes, fine.' },
    )
    const page = await customer.get(opened.path.replace('?first', ''))
    expect(page.text).toMatch(/(Ana|Ben) wrote down that you said: it is solved./)
    const objected = await customer.send('/objection', {})
    expect(objected.text).toContain('We have taken that back.')
    expect(await company.rows('select status from matter_head where matter_id = $1', [caseId])).toEqual([
      { status: 'open' },
    ])
  })

  it('can be withdrawn, and opened again by one word', async () => {
    const customer = customerOf(company.site)
    await company.tell({ words: 'Never mind me.' }, customer)
    const gone = await customer.send('/withdrawal', { reason: 'I found it.' })
    expect(gone.text).toContain('You took this back on Monday 2 March.')
    const back = await customer.send('/words', { words: 'I lost it again.' })
    expect(back.text).toContain('What happens next')
  })

  it('keeps every page under 30 kB however long the story is, and every word within reach', async () => {
    const customer = customerOf(company.site)
    const opened = await company.tell(
      { words: `Beginning. ${'<tag> & "quote" '.repeat(5000)}The end.` },
      customer,
    )
    const path = opened.path.replace('?first', '')
    const link = company.app
    const [{ matter_id: caseId } = { matter_id: '' }] = await company.rows(
      `select matter_id from matter_text where words like 'Beginning. %'`,
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
