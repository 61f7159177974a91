import { addMilliseconds, minutes } from '@buckstop/domain'
import { afterEach, describe, expect, it } from 'vitest'
import { customerOf, type Customer, type Seen } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { provenBy, monday, openCaseOf } from '../../../../test/small-company.ts'
import { mergeCases } from '../../../ledger/merging.ts'
import { drawCode } from '../../../links/code.ts'

const company = companyOfFile(createPagesCompany)
afterEach(() => company.clock.set(monday))

const middle = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

let count = 0
const address = (): string => `vera${(count += 1)}@example.org`

/** A case of whoever has this address, and has shown it. */
const known = async (email: string, words: string): Promise<string> =>
  (await openCaseOf(company.app, { proof: provenBy(email), words }, email)).caseId

const told = async (
  words: string,
  fields: Record<string, string> = {},
): Promise<{ browser: Customer; path: string }> => {
  const browser = customerOf(company.site)
  const { path } = await company.tell({ words, ...fields }, browser)
  return { browser, path: path.replace('?first', '') }
}

const ask = async (browser: Customer, path: string, email: string): Promise<Seen> => {
  await browser.get(`${path}/prove`)
  return await browser.send('/prove', { email })
}

/** The code of the newest request, as the mail with it says. */
const mailed = async (): Promise<string> => {
  const [row] = await company.rows('select id from address_code order by id desc limit 1')
  const code = await drawCode(company.app.db, String(row?.['id']), company.clock.now())
  return code ?? 'none'
}

const type = async (browser: Customer, asked: Seen, code: string): Promise<Seen> => {
  await browser.get(asked.path)
  return await browser.send(asked.path, { code })
}

describe('a code to an address on record', () => {
  it('joins what was told to the case that they have open, as told that day, and one link shows both', async () => {
    const email = address()
    const before = await known(email, 'The bike lost a wheel.')
    company.clock.set(addMilliseconds(monday, minutes(600)))
    const { browser, path } = await told('It is about the wheel again.')
    expect((await browser.get(path)).text).not.toContain('lost a wheel')
    const asked = await ask(browser, path, email)
    expect(asked.status).toBe(200)
    const seen = await type(browser, asked, await mailed())
    expect(seen.path).toBe(`${path}?done=joined`)
    expect(seen.text).toMatch(/The bike lost a wheel.*It is about the wheel again/s)
    const [head] = await company.rows('select state from matter_head where matter_id = $1', [before])
    expect(head?.['state']).toMatchObject({ kind: 'open', absorbed: [{}] })
    const [, contact] = await company.rows(
      'select at from case_contact where matter_id = any($1) order by at',
      [[before, await company.caseOf('It is about the wheel again.')]],
    )
    expect(contact?.['at']).toEqual(new Date(addMilliseconds(monday, minutes(600))))
  })

  it('asks which, where they have several, by their own first words', async () => {
    const email = address()
    await known(email, 'One of the two.')
    company.clock.set(addMilliseconds(monday, minutes(1)))
    const [first] = await company.rows(`select customer_id from customer_identifier where value = $1`, [
      email,
    ])
    const second = await openCaseOf(company.app, { words: 'The other of the two.' })
    await company.rows('update matter_head set customer_id = $1 where matter_id = $2', [
      first?.['customer_id'],
      second.caseId,
    ])
    company.clock.set(addMilliseconds(monday, minutes(2)))
    const { browser, path } = await told('More about it.')
    const which = await type(browser, await ask(browser, path, email), await mailed())
    expect(which.path).toBe(`${path}/prove/which`)
    expect(which.text).toMatch(/The other of the two\. .*One of the two\./)
    const seen = await browser.send('/prove/which', { into: second.caseId })
    expect(seen.text).toMatch(/The other of the two.*More about it/s)
    expect(seen.text).not.toContain('One of the two')
  })

  it('leaves what is new a case by itself', async () => {
    const email = address()
    const one = await known(email, 'Nothing open here.')
    await company.rows(`update matter_head set status = 'ended', ending = 'solved' where matter_id = $1`, [
      one,
    ])
    const { browser, path } = await told('A new thing.')
    const seen = await type(browser, await ask(browser, path, email), await mailed())
    expect(seen.path).toBe(`${path}?done=proved`)
    expect(seen.text).not.toContain('Have you told us something before?')
  })

  it('makes nothing theirs where the joining is refused', async () => {
    const email = address()
    await known(email, 'Mine, and known.')
    const other = await openCaseOf(company.app)
    const words = 'Taken for somebody else’s.'
    const { browser, path } = await told(words)
    const caseId = await company.caseOf(words)
    const customer = async () =>
      (await company.rows('select customer_id from matter_head where matter_id = $1', [caseId]))[0]
    const before = await customer()
    // A colleague joined it to another's case: of that one its holder has shown nothing.
    const joined = await mergeCases(company.app, {
      from: caseId,
      into: other.caseId,
      actor: { kind: 'person', id: other.owner },
      recognition: { recognition: { how: 'sameStory', words: null }, texts: [] },
    })
    expect(joined).toMatchObject({ ok: true })
    const seen = await type(browser, await ask(browser, path, email), await mailed())
    expect(seen.path).toBe(`${path}?done=proved`)
    expect(await customer()).toEqual(before)
  })

  it('opens their case also for whoever has no link', async () => {
    const email = address()
    await known(email, 'Where is my link?')
    const browser = customerOf(company.site)
    const seen = await type(browser, await ask(browser, '', email), await mailed())
    expect(seen.path).toMatch(/^\/case\/[\w-]{43}$/)
    expect(seen.text).toContain('Where is my link?')
  })

  it('answers alike whether the address is known or not, and owes a mail to the known one alone', async () => {
    const email = address()
    await known(email, 'Known.')
    const answers = []
    for (const to of [email, address()]) {
      const { browser, path } = await told('Who am I?')
      const asked = await ask(browser, path, to)
      const wrong = await type(browser, asked, '000000')
      answers.push([asked, wrong].map(({ status, text }) => ({ status, text })))
    }
    expect(answers[0]).toEqual(answers[1])
    const owed = await company.rows(
      `select to_value, facts from message where kind = 'code' and to_value like 'vera%'`,
    )
    expect(owed.filter(({ to_value: to }) => to === email)).toHaveLength(1)
    expect(owed.some(({ to_value: to }) => to === `vera${count}@example.org`)).toBe(false)
    expect(JSON.stringify(owed)).not.toMatch(/"\d{6}"/)
  })

  it('is good once, for a quarter of an hour, for five tries, and for the link that asked', async () => {
    const email = address()
    await known(email, 'Guess me.')
    const { browser, path } = await told('Guessing.')
    const asked = await ask(browser, path, email)
    const code = await mailed()
    const other = await told('Another link.')
    await other.browser.get(`${other.path}/prove`)
    const elsewhere = asked.path.replace(path, other.path)
    await other.browser.get(elsewhere)
    expect((await other.browser.send(elsewhere, { code })).status).toBe(422)
    company.clock.set(addMilliseconds(monday, minutes(15)))
    expect((await type(browser, asked, code)).text).toContain('can no longer be used')
    company.clock.set(monday)
    const wrong = code === '111111' ? '222222' : '111111'
    for (let tried = 0; tried < 5; tried += 1)
      expect((await type(browser, asked, wrong)).text).toContain('This code does not fit')
    expect((await type(browser, asked, code)).text).toContain('can no longer be used')
    const [again, newer] = [await ask(browser, path, email), await mailed()]
    expect((await type(browser, again, newer)).status).toBe(200)
    expect((await type(browser, again, newer)).text).toContain('can no longer be used')
    const [kept] = await company.rows('select code_hash from address_code where used_at is not null limit 1')
    expect(String(kept?.['code_hash'])).not.toContain(newer)
  })

  it('is sent to one address three times in a quarter of an hour', async () => {
    const { browser, path } = await told('Again and again.')
    const to = address()
    for (let times = 0; times < 3; times += 1) expect((await ask(browser, path, to)).status).toBe(200)
    const much = await ask(browser, path, to)
    expect(much.status).toBe(429)
    expect(much.text).toContain('Please wait a quarter of an hour')
  })

  it('is kept from nobody by what others ask for, with links of theirs or without', async () => {
    const email = address()
    const path = `/case/${String((await openCaseOf(company.app, { proof: provenBy(email) }, email)).linkSecret)}`
    const statuses: number[] = []
    for (let times = 0; times < 3; times += 1) {
      const { browser, path: theirs } = await told('I ask for somebody else’s codes.')
      for (const from of [theirs, theirs, theirs, '']) statuses.push((await ask(browser, from, email)).status)
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(6)
    const own = customerOf(company.site)
    for (let times = 0; times < 3; times += 1) expect((await ask(own, path, email)).status).toBe(200)
    expect((await ask(own, path, email)).status).toBe(429)
  })

  it('takes the same time for known and unknown addresses, and so does a new link', async () => {
    await known(address(), 'Known by many addresses.')
    const [head] = await company.rows('select customer_id from matter_head where opening = $1', [
      'Known by many addresses.',
    ])
    await company.rows(
      `insert into customer_identifier (type, value, written, customer_id, how, proved_at)
       select 'email', 'known' || n || '@timed.example', '', $1, 'mail', $2 from generate_series(0, 79) n`,
      [head?.['customer_id'], monday],
    )
    const browser = customerOf(company.site)
    for (const [path, most] of [
      ['/new-link', 80],
      ['/prove', 80],
    ] as const) {
      // Each pair by itself, one right after the other, so that a busy machine slows both down.
      const ratios: number[] = []
      for (let pair = 0; pair < most; pair += 1) {
        const times = { known: 0, unknown: 0 }
        const both = ['known', 'unknown'] as const
        for (const which of pair % 2 === 0 ? both : both.toReversed()) {
          const began = performance.now()
          await browser.post(path, { email: `${which}${pair}@timed.example` })
          times[which] = performance.now() - began
        }
        ratios.push(times.known / times.unknown)
      }
      expect(middle(ratios)).toBeGreaterThan(0.7)
      expect(middle(ratios)).toBeLessThan(1.4)
    }
    const owed = await company.rows(`select 1 from message where to_value like 'known%@timed.example'`)
    expect(owed).toHaveLength(160)
  })

  it('goes to no address that several people have, nor to one that others read', async () => {
    const shared = address()
    for (const name of ['Maria', 'Luca'])
      await openCaseOf(company.app, {
        proof: { kind: 'record' },
        words: name,
        from: { name, identifiers: [{ type: 'email', value: shared }] },
      })
    const unsafe = address()
    await known(unsafe, 'Others read this.')
    await company.rows('update customer_identifier set unsafe = true where value = $1', [unsafe])
    for (const to of [shared, unsafe]) {
      const { browser, path } = await told('Is anybody there?')
      expect((await ask(browser, path, to)).status).toBe(200)
      expect((await browser.post('/new-link', { email: to })).text).toContain('a link is on its way')
      expect(
        await company.rows(`select 1 from message where kind in ('code', 'newLink') and to_value = $1`, [to]),
      ).toEqual([])
    }
  })
})
