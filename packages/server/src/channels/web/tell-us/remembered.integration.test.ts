import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerOf, readable } from '../../../../test/pages/customer.ts'
import { createPagesCompany, type PagesCompany } from '../../../../test/pages/pages-company.ts'
import { newSecret } from '../../../links/secret.ts'

let company: PagesCompany
beforeAll(async () => {
  company = await createPagesCompany()
})
afterAll(async () => await company.drop())

const tell = async (fields: Record<string, string>, cookie = '') =>
  await company.site.request('/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', cookie },
    body: new URLSearchParams({ key: newSecret(), ...fields }).toString(),
  })

const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

describe('a browser that told us something', () => {
  it('is asked whether it is about that, and what is goes into the case', async () => {
    const first = await tell({ words: 'The bike squeaks.', remember: 'yes' })
    expect(first.headers.get('set-cookie')).toMatch(/^told=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax/)
    const cookie = cookieOf(first)
    const page = await customerOf(company.site, { cookie }).get('/')
    expect(page.text).toContain('The bike squeaks.')
    expect(page.text).toContain('Is this about something you told us from this browser?')
    const again = await tell({ words: 'It squeaks louder.', about: '0' }, cookie)
    expect(again.headers.get('location')).toBe(
      `${first.headers.get('location')?.replace('?first', '')}?done=words`,
    )
    expect(await company.caseOf('It squeaks louder.')).toBe(await company.caseOf('The bike squeaks.'))
    const other = await tell({ words: 'A lamp, this time.', about: '' }, cookie)
    expect(other.headers.get('location')).toMatch(/\?first$/)
    expect(await company.caseOf('A lamp, this time.')).not.toBe(await company.caseOf('The bike squeaks.'))
  })

  it('is nobody we know by that: danger told of that case calls people as little as a case of its own', async () => {
    const danger = 'yes'
    await tell({ words: 'Gas, somewhere.', danger })
    const cookie = cookieOf(await tell({ words: 'The boiler ticks.', remember: 'yes' }))
    const again = await tell({ words: 'It smells of gas.', danger, about: '0' }, cookie)
    const page = await customerOf(company.site, { cookie }).get(again.headers.get('location') ?? '')
    expect(page.text).toContain('You told us that somebody is in danger')
    expect(page.text).toContain('More of us are called on')
  })

  it('keeps nothing where that was declined, and forgets where that is wanted', async () => {
    const declined = await tell({ words: 'On a library’s computer.' })
    expect(declined.headers.get('set-cookie')).toBeNull()
    const kept = await tell({ words: 'Mine.', remember: 'yes' })
    const forgotten = await company.site.request('/forget', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin', cookie: cookieOf(kept) },
    })
    expect(forgotten.headers.get('set-cookie')).toMatch(/^told=; .*Max-Age=0/)
    const page = readable(await (await company.site.request('/')).text())
    expect(page).not.toContain('Mine.')
  })

  it('with a link that opens nothing, or a forged cookie, is a browser like any other', async () => {
    for (const cookie of [`told=${newSecret()}`, 'told=..', `told=${'a'.repeat(5000)}`]) {
      const page = await customerOf(company.site, { cookie }).get('/')
      expect(page.status).toBe(200)
      expect(page.text).not.toContain('from this browser?')
    }
    const told = await tell({ words: 'About what is not there.', about: '7' })
    expect(told.headers.get('location')).toMatch(/\?first$/)
  })
})
