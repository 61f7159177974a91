import { describe, expect, it, vi } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { emptyCompany, staff } from '../../../../test/small-company.ts'
import { languages } from '../../../language/language.ts'
import { pages } from '../app.ts'
import { readQr } from '../../../../test/read-qr.ts'

const company = companyOfFile(createPagesCompany)
const visitor = (language = 'en') => customerOf(company.site, { 'accept-language': language })

/** Asks until what was changed beside the process has come to it. */
const showing = async (path: string, words: string | RegExp, language = 'en') =>
  await vi.waitFor(
    async () => {
      const seen = await visitor(language).get(path)
      expect(seen.text).toMatch(words)
      return seen
    },
    { timeout: 5_000 },
  )

describe('who is who', () => {
  it('names the ladder from the team’s lead to the top to everybody, with what each can do, in three languages', async () => {
    for (const language of languages) {
      const seen = await visitor(language).get('/who')
      expect([language, seen.status]).toEqual([language, 200])
      expect(seen.text).toMatch(/Claire.*Care, Desk.*Paul.*Relations.*Helene.*Executive/s)
      // Staff are told to whoever has a case, and not to the street.
      expect(seen.text).not.toMatch(/Ana|Ben|Rosa|Example/)
      expect(Buffer.byteLength(seen.html)).toBeLessThan(30_000)
    }
    const seen = await visitor().get('/who')
    expect(seen.text).toContain('Can say yes alone to: help')
    expect(seen.text).not.toContain('Outside the company')
    expect(seen.headers.get('x-robots-tag')).toContain('noindex')
  })

  it('ends with a member of the board, by name and title, where the company named one', async () => {
    await company.rows('update company set board_id = $1', [staff.rosa])
    const seen = await showing('/who', /Helene.*Rosa , staff, member of the board/s)
    expect(seen.text).not.toMatch(/Helene , leader, member/)
    await company.rows('update company set board_id = null', [])
    await showing('/who', /^(?!.*Rosa)/s)
  })

  it('tells how to reach them, and whom to turn to outside', async () => {
    await company.rows(`update company set phone = '+44 20 7946 0000', outside_bodies = $1`, [
      JSON.stringify([
        {
          name: 'The <Ombudsman>',
          about: 'Energy in homes',
          deadline: 'within a year',
          languages: ['en', 'fr'],
          web: 'https://ombudsman.example/',
          phone: '+44 20 7946 0001',
          address: '1 Example Street',
        },
        { name: 'هيئة حماية المستهلك' },
      ]),
    ])
    const seen = await showing('/who', 'Outside the company')
    expect(seen.text).toContain(
      'The <Ombudsman> Energy in homes By when: within a year In these languages: English and French.',
    )
    expect(seen.html).toContain(
      '<a href="https://ombudsman.example/" rel="noopener noreferrer">ombudsman.example</a>',
    )
    expect(seen.html).toContain('href="tel:+442079460001"')
    expect(seen.html).toContain('href="tel:+442079460000"')
    expect(seen.text).toContain('هيئة حماية المستهلك')
    expect((await visitor('fr').get('/who')).text).toContain('Dans ces langues : anglais et français.')
  })

  it('is led to from the foot of every page, and but once from itself', async () => {
    for (const path of ['/', '/new-link', '/prove', '/case/none', '/who/poster'])
      expect([path, (await visitor().get(path)).html]).toEqual([
        path,
        expect.stringContaining('<a href="/who">Who is who</a>'),
      ])
    expect((await visitor().get('/who')).html).not.toContain('href="/who">')
  })

  it('has a poster whose code leads to it', async () => {
    const site = pages({
      ...company.app,
      settings: { ...company.app.settings, publicUrl: 'https://care.example.com' },
    })
    const seen = await customerOf(site).get('/who/poster')
    expect(seen.status).toBe(200)
    expect(seen.text).toMatch(/care\.example\.com\/who.*Claire.*Helene/s)
    expect(read(seen.html)).toBe('https://care.example.com/who')
    expect(seen.html).not.toMatch(/<script|style=/)
    expect(Buffer.byteLength(seen.html)).toBeLessThan(30_000)
  })

  it('is no page before there is a company', async () => {
    const empty = await emptyCompany()
    try {
      expect((await customerOf(pages(empty.app)).get('/who')).status).toBe(404)
    } finally {
      await empty.drop()
    }
  })
})

describe('who is who in a case', () => {
  it('is their own way up, before and after anything is wrong, and nobody else’s to see', async () => {
    const customer = visitor()
    const { path: first } = await company.tell({ words: 'Nothing is wrong yet.' }, customer)
    const path = first.replace('?first', '')
    // Where the company names bodies outside, the page of the case itself says that they are.
    expect((await customer.get(path)).html).toContain(
      `href="${path}/who">Who is who here, and who is outside</a>`,
    )
    const before = await customer.get(`${path}/who`)
    expect(before.text).toContain('The <Ombudsman> Energy in homes')
    expect(before.text).toMatch(/(Ana|Ben) Has your case.*Claire.*Paul.*Helene.*There is nobody above/s)
    expect(before.text).not.toContain('It is with them already.')
    await customer.get(path)
    await customer.send('/higher', {})
    expect((await customer.get(`${path}/who`)).text).toMatch(/Claire.*It is with them already\..*Paul/s)
    await customer.get(path)
    await customer.send('/withdrawal', {})
    expect((await customer.get(`${path}/who`)).text).toMatch(/(Ana|Ben) Answered for your case/)
    expect((await visitor().get(`/case/${'x'.repeat(43)}/who`)).status).toBe(404)
  })

  it('shows the photo of whoever allows it, on the ladder alone, and of nobody under a work name', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex')
    await company.rows(
      `update person set photo = $1, photo_type = 'image/png', shows_photo = true where id = any($2)`,
      [png, [staff.paul, staff.ben]],
    )
    await vi.waitFor(
      async () => expect((await visitor().get('/who')).html).toContain(`src="/who/face/${staff.paul}"`),
      { timeout: 5_000 },
    )
    const status = async (person: string) => (await company.site.request(`/who/face/${person}`)).status
    expect([await status(staff.paul), await status(staff.ben), await status('nobody')]).toEqual([
      200, 404, 404,
    ])
    await company.rows(`update person set work_name = 'Pat' where id = $1`, [staff.paul])
    expect(await status(staff.paul)).toBe(404)
    const seen = await showing('/who', 'Pat')
    expect(seen.text).not.toContain('Paul')
    expect(seen.html).not.toContain('/who/face/')
  })
})

/** What a camera reads from the code on a page. */
const read = (html: string): string => readQr(Number(/class="qr" viewBox="0 0 (\d+)/.exec(html)?.[1]), html)
