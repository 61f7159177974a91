import { addMilliseconds, minutes } from '@buckstop/domain'
import { afterEach, describe, expect, it } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { monday } from '../../../../test/small-company.ts'
import { sweepAll } from '../../../deadlines/sweep.ts'

const company = companyOfFile(createPagesCompany)
afterEach(() => company.clock.set(monday))

let count = 0
const inDanger = async (fields: Record<string, string> = {}) => {
  const browser = customerOf(company.site)
  const words = `It smells of gas. (${(count += 1)})`
  const seen = await company.tell({ words, danger: 'yes', ...fields }, browser)
  return { browser, seen, path: seen.path.replace('?first', ''), caseId: await company.caseOf(words) }
}
const phonesOf = async (caseId: string) =>
  (
    await company.rows(`select written from case_claim where matter_id = $1 and type = 'phone'`, [caseId])
  ).map(({ written }) => written)

describe('the page of somebody in danger', () => {
  it('says whom to ring before anything else', async () => {
    const { seen } = await inDanger()
    const [number, link] = [
      seen.text.indexOf('the emergency number'),
      seen.text.indexOf('This page is your case'),
    ]
    expect(number).toBeGreaterThan(0)
    expect(link).toBeGreaterThan(number)
  })

  it('owns up to a call that nobody made, in the box and in the story, beside the next date', async () => {
    const { browser, path } = await inDanger()
    company.clock.set(addMilliseconds(monday, minutes(16)))
    await sweepAll(company.app)
    const { text, html } = await browser.get(path)
    const owned = /One of us was to try to ring you by .+?, and nobody did\. That is on us\./g
    expect(text.match(owned)).toHaveLength(2)
    expect(text).toMatch(/One of us has to try to ring you by/)
    expect(html).toContain('class="sign broken"')
  })

  it('asks for a number where none is known, and for none any more once there is one', async () => {
    const { browser, path, caseId } = await inDanger()
    expect((await browser.get(path)).text).toContain('We have no telephone number of yours yet.')
    const refused = await browser.send('/number', { phone: '123' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('This does not look like a phone number')
    const given = await browser.send('/number', { phone: '+44 7911 123456' })
    expect(given.status).toBe(200)
    expect(given.text).not.toContain('We have no telephone number of yours')
    expect(await phonesOf(caseId)).toEqual(['+44 7911 123456'])
  })

  it('takes a number from what they add, and from where they ask for a call', async () => {
    const added = await inDanger()
    await added.browser.get(added.path)
    await added.browser.send('/words', { words: 'You can ring me on +44 7911 123457.' })
    expect(await phonesOf(added.caseId)).toEqual(['+44 7911 123457'])
    const asked = await inDanger()
    await asked.browser.get(asked.path)
    const call = await asked.browser.send('/call-back', { words: '+44 7911 123458, after six please' })
    expect(call.text).toContain('We ring you.')
    expect(call.text).toContain('after six please')
    expect(call.text).toContain('you asked for this')
    expect(call.text).not.toContain('We have no telephone number of yours')
    expect(await phonesOf(asked.caseId)).toEqual(['+44 7911 123458'])
  })

  it('is never held up by an address that does not fit: it is kept as it was written', async () => {
    const { seen, caseId } = await inDanger({ email: 'jane@@example', phone: '123', name: 'x'.repeat(600) })
    expect(seen.status).toBe(200)
    expect(
      await company.rows(`select type, written from case_claim where matter_id = $1 order by written`, [
        caseId,
      ]),
    ).toEqual([
      { type: 'other', written: '123' },
      { type: 'other', written: 'jane@@example' },
    ])
  })

  it('does not say that nobody is there once somebody has read it', async () => {
    const { browser, path, caseId } = await inDanger()
    const owner = await company.ownerOf(caseId)
    await company.act(caseId, owner, { type: 'acknowledgeDanger' })
    const { text } = await browser.get(path)
    expect(text).not.toContain('None of us is on duty')
    expect(text).toMatch(/Can be reached now: /)
  })
})

describe('whoever is threatened', () => {
  it('is gone from the case without a word of it on the page', async () => {
    const browser = customerOf(company.site)
    const words = `You will hear from me. (${(count += 1)})`
    const { path } = await company.tell({ words }, browser)
    const caseId = await company.caseOf(words)
    const owner = await company.ownerOf(caseId)
    const said = company.textId()
    await company.act(
      caseId,
      owner,
      { type: 'handOverThreat', words: said },
      { [said]: 'He knows where I live' },
    )
    const { text } = await browser.get(path.replace('?first', ''))
    expect(text).toMatch(/\w+ has your case\./)
    expect(text).not.toMatch(/went up|decline|took it over|knows where I live/)
  })
})
