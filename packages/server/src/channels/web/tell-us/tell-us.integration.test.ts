import { describe, expect, it } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { newSecret } from '../../../links/secret.ts'

const company = companyOfFile(createPagesCompany)

describe('telling us', () => {
  it('needs words alone, and shows the case at once with its owner and a link to keep', async () => {
    const seen = await company.tell({ words: 'My lamp, bought on Monday, went dark on Tuesday.' })
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
      Array.from({ length: 5 }, async () => await customerOf(company.site).post('/', fields)),
    )
    expect(new Set(sent.map(({ path }) => path)).size).toBe(1)
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    const told = await company.rows('select 1 from matter_text where words = $1', [fields.words])
    expect(told).toHaveLength(1)
  })

  it('takes in what the same form says the second time, in the case that it opened', async () => {
    const key = newSecret()
    const first = await customerOf(company.site).post('/', { key, words: 'My bike is late.' })
    const second = await customerOf(company.site).post('/', {
      key,
      words: 'My bike is late, and the brake failed.',
    })
    expect(second.path.split('?')[0]).toBe(first.path.split('?')[0])
    expect(second.text).toContain('My bike is late, and the brake failed.')
    const again = await customerOf(company.site).post('/', {
      key,
      words: 'My bike is late, and the brake failed.',
    })
    expect(again.text.match(/and the brake failed/g)).toHaveLength(1)
  })

  it('with an address of many dots costs next to nothing', async () => {
    const seen = await company.tell({ email: `a@${'.a'.repeat(200_000)}@` })
    expect(seen.status).toBe(422)
  }, 5_000)

  it.each([
    ['no words', { words: '  ' }, 'Please write a few words'],
    ['a wrong address', { email: 'nadia(at)example.org' }, 'does not look like an e-mail address'],
    ['a wrong number', { phone: 'ring me' }, 'does not look like a phone number'],
    ['a NUL', { words: 'one\0two' }, 'Some characters arrived broken'],
    ['more than can be kept', { words: 'Ä'.repeat(60_000) }, 'longer than we can take at once'],
    ['a filled trap', { website: 'https://spam.example' }, 'A field that people do not see'],
  ])('with %s stores nothing, says what to do, and keeps what was typed', async (_, wrong, says) => {
    const before = await company.rows('select count(*) from matter_head')
    const typed = {
      words: 'Everything typed <b>stays</b> & "so" on.',
      name: 'Zoë',
      email: 'z@example.org',
      ...wrong,
    }
    const seen = await company.tell(typed)
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
    expect(await company.rows('select count(*) from matter_head')).toEqual(before)
  })

  it('takes no bytes that are no text, and no form from another site', async () => {
    const broken = await company.site.request('/', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'words=%ff%fe broken',
    })
    expect(broken.status).toBe(422)
    expect(await broken.text()).toContain('Some characters arrived broken')
    const foreign = await customerOf(company.site).post(
      '/',
      { words: 'x' },
      { 'sec-fetch-site': 'cross-site' },
    )
    expect(foreign.status).toBe(403)
    const elsewhere = await customerOf(company.site).post(
      '/',
      { words: 'x' },
      { origin: 'https://evil.example' },
    )
    expect(elsewhere.status).toBe(403)
  })

  it('opens a case of its own where the address is known, and tells nothing of the other', async () => {
    const first = await company.tell({ words: 'My own private story.', email: 'known@example.org' })
    const again = await company.tell({ words: 'Who owns this?', email: 'KNOWN@example.org ' })
    expect(again.path).toMatch(/^\/case\/[\w-]{43}\?first$/)
    expect(again.text).toMatch(/(Ana|Ben) answers for this until you say it is solved/)
    expect(again.text).not.toContain('private story')
    const page = await customerOf(company.site).get(first.path)
    expect(page.text).not.toContain('Who owns this?')
    expect(
      await company.rows(
        `select proof from case_contact c join matter_text t on t.id = c.text_id where words = $1`,
        ['Who owns this?'],
      ),
    ).toEqual([{ proof: 'opener' }])
  })

  it.each([
    ['fr', 'Que s’est-il passé ?'],
    ['es', '¿Qué ha pasado?'],
    ['de', 'What happened?'],
  ])('speaks the browser’s language: %s', async (language, title) => {
    const seen = await customerOf(company.site, { 'accept-language': language }).get('/')
    expect(seen.text).toContain(title)
  })

  it('keeps a chosen language in a cookie', async () => {
    const chosen = await company.site.request('/?language=es')
    expect(chosen.status).toBe(303)
    expect(chosen.headers.get('location')).toBe('/')
    const cookie = chosen.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/language=es;.*HttpOnly.*SameSite=Lax/)
    const seen = await customerOf(company.site, {
      cookie: cookie.split(';')[0] ?? '',
      'accept-language': 'fr',
    }).get('/')
    expect(seen.text).toContain('¿Qué ha pasado?')
  })
})
