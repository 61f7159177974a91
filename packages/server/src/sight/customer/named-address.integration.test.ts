import { addMilliseconds, days } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { customerOf } from '../../../test/pages/customer.ts'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../test/pages/pages-company.ts'
import { tellersOf } from '../../../test/pages/tellers.ts'
import { monday, staff } from '../../../test/small-company.ts'
import { receive } from '../../intake/receive.ts'
import { newLink } from '../../links/new-link.ts'
import { newSecret } from '../../links/secret.ts'

const company = companyOfFile(createPagesCompany)
const { tell, act, written, propose } = tellersOf(() => company)

describe('in a case that joined no other', () => {
  it('what the owner of the address writes by its link is not on that of whoever named the address', async () => {
    const email = 'named@example.org'
    const browser = customerOf(company.site)
    const spot = (await company.tell({ words: 'I name somebody else’s address', email }, browser)).path
    const caseId = await company.caseOf('I name somebody else’s address')
    const secret = await company.app.db
      .transaction()
      .execute(
        async (trx) =>
          await newLink(trx, { caseId, now: monday, identifier: { type: 'email', value: email } }),
      )
    const mailed = customerOf(company.site)
    await mailed.get(`/case/${secret}`)
    await mailed.send('/words', { words: 'My own private answer' })
    expect((await mailed.get(`/case/${secret}`)).text).toContain('My own private answer')
    expect((await browser.get(spot.replace('?first', ''))).text).not.toContain('My own private answer')
    await browser.send('/words', { words: 'And more of mine' })
    expect((await browser.get(spot.replace('?first', ''))).text).toContain('And more of mine')
    expect((await mailed.get(`/case/${secret}`)).text).toContain('And more of mine')
  })

  it('what answers the owner of the address is not on the page of whoever named it, who can end nothing of theirs', async () => {
    const email = 'victim@example.org'
    const spot = await tell('I name a victim’s address', { email })
    const identifier = { type: 'email' as const, value: email }
    const secret = await company.app.db
      .transaction()
      .execute(
        async (trx) => await newLink(trx, { caseId: spot.caseId, now: company.clock.now(), identifier }),
      )
    const mailed = customerOf(company.site)
    const answer = async (words: string): Promise<void> => await act(spot, written, words)
    await answer('An answer to the first words')
    await mailed.get(`/case/${secret}`)
    await mailed.send('/words', { words: 'My new account' })
    await answer('We pay to your new account')
    await act(
      spot,
      (what) => ({ type: 'makePromise', what, remedy: null, due: addMilliseconds(monday, days(2)) }),
      'A promise to you alone',
    )
    await propose(spot, 1, 'A proposal to you alone')
    for (const rest of ['', '/whole']) {
      const { text } = await spot.look(rest)
      expect(text).toContain('An answer to the first words')
      expect(text).not.toMatch(/new account|to you alone/)
      expect(text).not.toContain('Take it back')
    }
    const key = newSecret()
    for (const [page, fields] of [
      ['withdrawal', { reason: '' }],
      ['verdict', { issue: '1', verdict: 'solved' }],
    ] as const) {
      await spot.browser.post(`${spot.path}/${page}`, { key, ...fields })
      const [head] = await company.rows('select status from matter_head where matter_id = $1', [spot.caseId])
      expect(head).toEqual({ status: 'open' })
    }
    await spot.look()
    await spot.browser.send('/words', { words: 'More of the first' })
    await spot.browser.send('/call-back', { words: 'Please ring me', phone: '+44 7911 123456' })
    expect((await spot.look()).text).toMatch(/More of the first.*will ring you/s)
    const theirs = await mailed.get(`/case/${secret}`)
    expect(theirs.text).toMatch(/new account.*We pay.*A promise to you alone.*A proposal to you alone/s)
    await mailed.send('/withdrawal', { reason: 'Not my case' })
    const ended = await spot.look()
    expect(ended.text).toContain('This was closed on')
    expect(ended.text).not.toMatch(/took this back|Not my case/)
    await spot.browser.send('/words', { words: 'It is mine' })
    expect((await spot.look()).text).toContain('It is mine')
  })

  it('what a colleague took for its customer’s is on nobody’s page but that of whom our file knows', async () => {
    const one = await tell('Planted with somebody’s number')
    const [head] = await company.rows('select reference from matter_head where matter_id = $1', [one.caseId])
    await receive(company.app, {
      channel: 'phone',
      from: { identifiers: [] },
      words: 'Caller says: my account is DE00 1234',
      language: 'en',
      issues: [],
      reference: String(head?.['reference']),
      proof: { kind: 'staff', personId: staff.rosa, recognised: { how: 'sameStory', words: null } },
      takenBy: staff.rosa,
    })
    expect(await company.caseOf('Caller says: my account is DE00 1234')).toBe(one.caseId)
    expect((await one.look()).text).not.toContain('DE00')
  })
})
