import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany, textAt, valueAt } from '../../../test/http-company.ts'
import { readQr } from '../../../test/read-qr.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const stands = async (body: object, { as = staff.ana, ...more }: { as?: string; key?: string } = {}) =>
  await company.ask('POST', '/api/v1/staff/contacts', {
    body: { channel: 'store', words: 'The kettle leaks.', ...body },
    as,
    headers: more.key === undefined ? {} : { 'idempotency-key': more.key },
  })
const scanned = (body: unknown): string =>
  readQr(Number(valueAt(body, 'card', 'code', 'side')), textAt(body, 'card', 'code', 'path'))

describe('the card of somebody who stands before one of us', () => {
  test('says in their language who has it and who is above, and its code opens what they said', async () => {
    const { body } = await stands({ language: 'fr-BE', from: { name: 'Zoé' } })
    expect(valueAt(body, 'card')).toMatchObject({
      language: 'fr',
      opens: 'case',
      reference: textAt(body, 'case', 'reference'),
      says: {
        title: expect.stringMatching(/Ana.* a votre dossier/),
        next: expect.stringContaining('au plus tard'),
      },
    })
    expect(textAt(body, 'card', 'says', 'higher')).toMatch(/Ensuite c’est .*Claire/)
    expect(scanned(body)).toBe(textAt(body, 'card', 'address'))
    const page = await fetch(scanned(body))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('The kettle leaks.')
  })

  test('leads to where they say that they were sent away, in their language, which opens nothing of anybody', async () => {
    const { body } = await stands({ language: 'es' })
    const leads = readQr(
      Number(valueAt(body, 'card', 'sentAway', 'code', 'side')),
      textAt(body, 'card', 'sentAway', 'code', 'path'),
    )
    expect(leads).toBe(`${company.url}/sent-away?language=es`)
    expect(textAt(body, 'card', 'sentAway', 'shown')).toBe(`${new URL(company.url).host}/sent-away`)
    const opened = await fetch(leads, { redirect: 'manual' })
    expect(opened.headers.get('location')).toBe('/sent-away')
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
    const page = await fetch(`${company.url}/sent-away`, { headers: { cookie } })
    expect(await page.text()).toContain('¿No le atendieron?')
    expect(textAt(body, 'card', 'says', 'sentAway')).toContain('por encima')
  })

  test('is the same when the request comes again, and no other than they', async () => {
    const key = crypto.randomUUID()
    const first = await stands({}, { key })
    expect((await stands({}, { key })).body).toEqual(first.body)
    const { rows } = await company.database.pool.query<{ n: string }>(
      'select count(*) as n from case_link where matter_id = $1',
      [textAt(first.body, 'case', 'id')],
    )
    expect(Number(rows[0]?.n)).toBe(1)
  })

  test('opens nothing of a case that was there, whoever vouches for them', async () => {
    const theirs = await company.ask('POST', '/api/v1/contacts', { body: { words: 'My own story.' } })
    const { body } = await stands({
      reference: textAt(theirs.body, 'case', 'reference'),
      recognition: { how: 'papers' },
    })
    expect(body).toMatchObject({ joined: true, card: { opens: 'newLink' } })
    expect(scanned(body)).toBe(`${company.url}/new-link`)
    expect(await (await fetch(scanned(body))).text()).not.toContain('My own story.')
  })

  test('says what is so once a leader was asked for, and names nobody a complaint is about', async () => {
    const { body } = await stands({ askedFor: { leader: staff.paul, connected: false } })
    expect(textAt(body, 'card', 'says', 'next')).toMatch(/^The leader it came up to answers you, by /)
    const caseId = textAt(body, 'case', 'id')
    await company.ask('POST', `/api/v1/cases/${caseId}/actions/complain-about`, {
      body: { person: staff.claire },
      as: staff.ana,
    })
    const reference = textAt(body, 'case', 'reference')
    const again = await stands({ reference, recognition: { how: 'known' } })
    expect(textAt(again.body, 'card', 'says', 'higher')).not.toContain('Claire')
  })

  test('is for nobody at the telephone', async () => {
    expect(valueAt((await stands({ channel: 'phone' })).body, 'card')).toBeNull()
  })

  test('also goes by mail where they gave an address, with a link of its own', async () => {
    const email = 'at-the-counter@example.org'
    await stands({ from: { identifiers: [{ type: 'email', value: email }] } })
    const { rows } = await company.database.pool.query('select kind from message where to_value = $1', [
      email,
    ])
    expect(rows).toHaveLength(1)
  })
})
