import { addMilliseconds } from '@buckstop/domain'
import { describe, expect, it } from 'vitest'
import { customerOf } from '../../../../test/pages/customer.ts'
import { companyOfFile } from '../../../../test/company-of-file.ts'
import { createPagesCompany } from '../../../../test/pages/pages-company.ts'
import { provenBy, monday, openCaseOf, staff } from '../../../../test/small-company.ts'
import { bindEarlier } from '../../../ledger/bind-earlier.ts'
import { linkLifetime } from '../../../links/new-link.ts'
import { newSecret } from '../../../links/secret.ts'

const company = companyOfFile(createPagesCompany)

describe('a link', () => {
  it.each([
    ['unknown', newSecret(), 404],
    ['malformed', 'x%00%ff', 404],
    ['of another form', '..%2f..%2fetc%2fpasswd', 404],
    ['very long', 'a'.repeat(5000), 404],
  ])('that is %s leads to a way on, and tells nothing', async (_, secret, status) => {
    for (const rest of ['', '/whole', `/text/${company.textId()}`, `/face/${staff.ana}`]) {
      const seen = await customerOf(company.site).get(`/case/${secret}${rest}`)
      expect(seen.status).toBe(status)
      expect(seen.text).toMatch(/This link opens nothing/)
      expect(seen.text).not.toMatch(/Ana|Ben|Claire/)
      expect(seen.headers.get('cache-control')).toBe('no-store')
    }
    const posted = await customerOf(company.site).post(`/case/${secret}/words`, {
      key: newSecret(),
      words: 'x',
    })
    expect(posted.status).toBe(status)
  })

  it('that has run out, or was closed, says so', async () => {
    const opened = await company.tell({ words: 'Two years ago.' })
    const path = opened.path.replace('?first', '')
    company.clock.set(addMilliseconds(monday, linkLifetime))
    const expired = await customerOf(company.site).get(path)
    company.clock.set(monday)
    expect(expired.status).toBe(410)
    expect(expired.text).toContain('This link has run out')
    expect(expired.text).not.toContain('Two years ago')
    await company.rows('update case_link set revoked_at = $1 where matter_id = $2', [
      monday,
      await company.caseOf('Two years ago.'),
    ])
    const revoked = await customerOf(company.site).get(path)
    expect(revoked.status).toBe(410)
    expect(revoked.text).toContain('This link has been closed')
  })

  it('shows no text, face or file of another case', async () => {
    const mine = await company.tell({ words: 'My secret words.' })
    const [text] = await company.rows('select id from matter_text where words = $1', ['My secret words.'])
    const other = (await company.tell({ words: 'Another story.' })).path.replace('?first', '')
    expect((await customerOf(company.site).get(`${other}/text/${String(text?.['id'])}`)).status).toBe(404)
    expect(
      (await customerOf(company.site).get(`${mine.path.replace('?first', '')}/text/${String(text?.['id'])}`))
        .text,
    ).toContain('My secret words.')
    expect((await customerOf(company.site).get(`${other}/face/${staff.helene}`)).status).toBe(404)
  })

  it('is sent anew to a checked address alone, with the same answer to everybody', async () => {
    await openCaseOf(company.app, { proof: provenBy('checked@example.org') }, 'checked@example.org')
    await company.tell({ words: 'Never shown to be theirs.', email: 'unchecked@example.org' })
    const answers = []
    for (const email of [
      'Checked@Example.org',
      'checked@example.org',
      'unchecked@example.org',
      'nobody@example.org',
    ]) {
      const customer = customerOf(company.site)
      await customer.get('/new-link')
      const { status, html } = await customer.send('/new-link', { email })
      answers.push({ status, html })
    }
    expect(new Set(answers.map(({ html }) => html)).size).toBe(1)
    expect(answers[0]?.status).toBe(200)
    await bindEarlier(company.app)
    const sent = await company.rows(
      `select to_value, exists (select from matter_event e where e.matter_id = m.matter_id
         and e.binds->'messages' ? m.id::text) as bound from message m where kind = 'newLink'`,
    )
    expect(sent).toEqual([{ to_value: 'checked@example.org', bound: true }])
  })
})
