import { describe, expect, it } from 'vitest'
import { customerOf, readable } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { newSecret } from '../../../links/secret.ts'

const company = companyOfFile(createPagesCompany)

const tell = async (fields: Record<string, string>, cookie = '') =>
  await company.site.request('/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', cookie },
    body: new URLSearchParams({ key: newSecret(), ...fields }).toString(),
  })

const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

/** How the form names the case with these first words. */
const nameIn = (html: string, opening: string): string =>
  new RegExp(`value="([\\w-]{43})"[^>]*> <label[^>]*><bdi>${opening}</bdi>`).exec(html)?.[1] ?? 'not there'

describe('a browser that told us something', () => {
  it('is asked whether it is about that, and what is goes into the case', async () => {
    const first = await tell({ words: 'The bike squeaks.', remember: 'yes' })
    expect(first.headers.get('set-cookie')).toMatch(/^told=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax/)
    const cookie = cookieOf(first)
    const page = await customerOf(company.site, { cookie }).get('/')
    expect(page.text).toContain('The bike squeaks.')
    expect(page.text).toContain('Is this about something you told us from this browser?')
    const again = await tell(
      { words: 'It squeaks louder.', about: nameIn(page.html, 'The bike squeaks.') },
      cookie,
    )
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
    const form = await customerOf(company.site, { cookie }).get('/')
    const about = nameIn(form.html, 'The boiler ticks.')
    const again = await tell({ words: 'It smells of gas.', danger, about }, cookie)
    const page = await customerOf(company.site, { cookie }).get(again.headers.get('location') ?? '')
    expect(page.text).toContain('You told us that somebody is in danger')
    expect(page.text).toContain('It goes into the lists of more of us on')
  })

  it('has its words in the case that it chose, whatever it told in another tab meanwhile', async () => {
    const squeak = await tell({ words: 'The gears grate.', remember: 'yes' })
    const chosen = nameIn(
      (await customerOf(company.site, { cookie: cookieOf(squeak) }).get('/')).html,
      'The gears grate.',
    )
    const lamp = await tell({ words: 'The bell is silent.', remember: 'yes' }, cookieOf(squeak))
    const both = cookieOf(lamp)
    await tell({ words: 'They grate uphill.', about: chosen }, both)
    expect(await company.caseOf('They grate uphill.')).toBe(await company.caseOf('The gears grate.'))
    // A mistake elsewhere in the form leaves the choice as it was.
    const mistaken = await tell({ words: 'And downhill.', about: chosen, email: 'no address' }, both)
    expect(mistaken.status).toBe(422)
    expect(await mistaken.text()).toContain(`value="${chosen}" required checked`)
  })

  it('is asked again where what it chose is not there any more, with its words kept', async () => {
    const saddle = await tell({ words: 'The saddle tilts.', remember: 'yes' })
    const cookie = cookieOf(saddle)
    const chosen = nameIn((await customerOf(company.site, { cookie }).get('/')).html, 'The saddle tilts.')
    const pedal = cookieOf(await tell({ words: 'The pedal is loose.', remember: 'yes' }))
    for (const [about, now, said] of [
      [chosen, pedal, 'Please choose again what it is about'],
      [chosen, '', 'or write them on the page of your case'],
      ['0', cookie, 'Please choose again what it is about'],
    ] as const) {
      const answer = await tell({ words: 'It tilts further.', about }, now)
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain(said)
      expect(page).toContain('It tilts further.')
      expect(page).not.toContain('value="" checked')
    }
    const kept = await company.rows(`select 1 from matter_text where words = 'It tilts further.'`)
    expect(kept).toEqual([])
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
  })
})
