import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { valueAt, createHttpCompany, textAt } from '../../../test/http-company.ts'
import { staff } from '../../../test/small-company.ts'
import { anonymousCaller, repeatable } from '../idempotency.ts'

const company = companyOfFile(createHttpCompany)

let sender = 0
const from = (email = `zoe${(sender += 1)}@example.org`) => ({
  name: 'Zoe',
  identifiers: [{ type: 'email', value: email }],
})
const tell = async (body: unknown, headers: Record<string, string> = {}) =>
  await company.ask('POST', '/api/v1/contacts', { body, headers })
const count = async (table: string): Promise<number> => {
  const { rows } = await company.database.pool.query<{ n: string }>(`select count(*) as n from ${table}`)
  return Number(rows[0]?.n)
}

describe('telling us, in JSON', () => {
  test('only words are needed: a case, an owner by name, a link that opens it', async () => {
    const { status, body } = await tell({ words: 'It broke.' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ case: { reference: expect.stringMatching(/^\w{3}-\w{3}-\w{3}$/) } })
    const page = await fetch(String(body['link']))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('It broke.')
    expect(['Ana', 'Ben']).toContain(valueAt(body, 'owner', 'name'))
    expect(valueAt(body, 'owner', 'reach')).toContainEqual({ kind: 'page', value: body['link'] })
  })

  test('a second telling without proof opens a case of its own, and tells nothing of the first', async () => {
    const sent = from()
    const first = await tell({ words: 'It broke.', from: sent })
    const second = await tell({ words: 'It broke again.', from: sent })
    expect(second.status).toBe(201)
    expect(second.body).toMatchObject({
      owner: { name: expect.stringMatching(/^(Ana|Ben)$/) },
      link: expect.any(String),
      next: { by: expect.any(String) },
    })
    const reference = textAt(first.body, 'case', 'reference')
    expect(JSON.stringify(second.body)).not.toContain(reference)
    const caseId = textAt(first.body, 'case', 'id')
    const contacts = await company.ask('GET', `/api/v1/cases/${caseId}/contacts`, { as: staff.claire })
    expect(contacts.body['items']).toMatchObject([{ proof: 'opener' }])
  })

  test('several issues, a language and a channel come through', async () => {
    const { body } = await tell({
      channel: 'chat',
      language: 'fr-CH',
      words: 'Deux soucis.',
      issues: ['Le premier', 'Le second'],
    })
    const id = textAt(body, 'case', 'id')
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.claire })
    expect(view.body).toMatchObject({
      language: 'fr',
      issues: [{ words: { words: 'Le premier' } }, { words: { words: 'Le second' } }],
    })
  })
})

describe('telling us, with files', () => {
  const form = (fields: Record<string, string>, files: readonly File[] = []): FormData => {
    const data = new FormData()
    for (const [name, value] of Object.entries(fields)) data.append(name, value)
    for (const file of files) data.append('files', file)
    return data
  }
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )

  test('the same fields as parts; a file is typed by its content, and comes back as it was', async () => {
    const big = Buffer.alloc(700_000, 'x')
    const answered = await company.ask('POST', '/api/v1/contacts', {
      body: form({ words: 'See the photo.', name: 'Zoe', email: 'files@example.org' }, [
        new File([png], '../../etc/photo.html', { type: 'text/html' }),
        new File([big], 'لوحة\u202Egnp.txt', { type: 'image/png' }),
      ]),
    })
    expect(answered.status).toBe(201)
    const id = textAt(answered.body, 'case', 'id')
    const { body } = await company.ask('GET', `/api/v1/cases/${id}/contacts`, { as: staff.claire })
    expect(valueAt(body, 'items', 0, 'attachments')).toMatchObject([
      { name: 'photo.html', mediaType: 'image/png', size: png.byteLength },
      { name: 'لوحةgnp.txt', mediaType: 'text/plain', size: big.byteLength },
    ])
    const url = `${company.url}/api/v1/cases/${id}/attachments/${textAt(body, 'items', 0, 'attachments', 1, 'id')}`
    const file = await fetch(url, {
      headers: { authorization: `Bearer ${await company.tokenOf(staff.claire)}` },
    })
    expect(Buffer.from(await file.arrayBuffer()).equals(big)).toBe(true)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment;/)
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    expect((await fetch(url)).status).toBe(401)
  })

  test('from and issues go as JSON in their parts, or everything in one', async () => {
    const parts = { words: 'Two.', from: JSON.stringify(from()), issues: JSON.stringify(['One', 'Other']) }
    expect((await company.ask('POST', '/api/v1/contacts', { body: form(parts) })).status).toBe(201)
    const whole = { contact: JSON.stringify({ words: 'Whole.' }) }
    expect((await company.ask('POST', '/api/v1/contacts', { body: form(whole) })).status).toBe(201)
  })

  test('too large, too many, or broken off: nothing of it is kept', async () => {
    const before = [
      await count('matter_head'),
      await count('case_attachment'),
      await count('case_attachment_chunk'),
    ]
    const large = new File([Buffer.alloc(20 * 1024 * 1024 + 1)], 'large.bin')
    const many = Array.from({ length: 11 }, (_, at) => new File(['x'], `${at}.txt`))
    const words = { words: 'With files.' }
    const tooLarge = await company.ask('POST', '/api/v1/contacts', { body: form(words, [large]) })
    expect(tooLarge).toMatchObject({ status: 413, code: 'file-too-large' })
    const tooMany = await company.ask('POST', '/api/v1/contacts', { body: form(words, many) })
    expect(tooMany).toMatchObject({ status: 413, code: 'too-many-files' })
    const cut =
      '--x\r\ncontent-disposition: form-data; name="words"\r\n\r\nHalf\r\n--x\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\nhalf a fi'
    const broken = await company.ask('POST', '/api/v1/contacts', {
      body: cut,
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    })
    expect(broken).toMatchObject({ status: 400, code: 'body-incomplete' })
    const after = [
      await count('matter_head'),
      await count('case_attachment'),
      await count('case_attachment_chunk'),
    ]
    expect(after).toEqual(before)
  })
})

describe('what the customer is told next', () => {
  test.each([
    [{ language: 'fr-CA' }, {}, 'fr', /^\S+ vous répond$/],
    [{ language: 'es' }, { 'accept-language': 'fr' }, 'es', /^\S+ le responde$/],
    [{}, { 'accept-language': 'de, es;q=0.8' }, 'es', /^\S+ le responde$/],
    [{ language: 'de' }, {}, 'en', /^\S+ answers you$/],
  ])('of %o with %o is in %s', async (more, headers, language, what) => {
    const answer = await tell({ words: 'Cassé.', ...more }, headers)
    expect(answer.headers.get('content-language')).toBe(language)
    expect(textAt(answer.body, 'next', 'what')).toMatch(what)
  })

  test('is in their language also where the address is known', async () => {
    const who = from()
    await tell({ words: 'Une fois.', from: who, language: 'fr' })
    const again = await tell({ words: 'Encore.', from: who, language: 'fr' })
    expect(again.body).toMatchObject({ next: { what: expect.stringMatching(/^(Ana|Ben) vous répond$/) } })
  })
})

describe('a repeated request', () => {
  test('the same key and body gives the same answer, link and all, and one case', async () => {
    const headers = { 'idempotency-key': 'key-1' }
    const body = { words: 'Once.', from: from() }
    const before = await count('matter_head')
    const [first, again] = [await tell(body, headers), await tell(body, headers)]
    expect(again.body).toEqual(first.body)
    expect(first.body['link']).not.toBeNull()
    expect(await count('matter_head')).toBe(before + 1)
    const { rows } = await company.database.pool.query<{ kept: string }>(
      `select string_agg(answer::text, ' ') as kept from idempotent_answer`,
    )
    expect(rows[0]?.kept).not.toContain(String(first.body['link']).split('/').at(-1))
  })

  test('another body with the same key is refused', async () => {
    const headers = { 'idempotency-key': 'key-2' }
    await tell({ words: 'One.' }, headers)
    const other = await tell({ words: 'Other.' }, headers)
    expect(other).toMatchObject({ status: 409, code: 'key-reused' })
  })

  test('a key that somebody else may guess meets nobody’s: whoever sends it from elsewhere is heard', async () => {
    const of = (address: string) => ({ caller: anonymousCaller('key-1', address), operation: 'x', body: 'b' })
    const hash = (address: string, body = 'b') =>
      repeatable('key-1', { ...of(address), body })?.keyHash.toString('hex')
    expect(hash('192.0.2.1')).toBe(hash('192.0.2.1', 'other'))
    expect(hash('192.0.2.1')).not.toBe(hash('192.0.2.2'))
    expect(hash('2001:db8:1:2:3::1')).toBe(hash('2001:db8:1:2:9::1'))
    expect(hash('2001:db8:1:2::1')).not.toBe(hash('2001:db8:1:3::1'))
    // What nobody can guess is its holder's on every way that their request takes.
    const uuid = '6f1a54b2-9d0e-4c36-8f0b-2f7f0c9be1a4'
    expect(anonymousCaller(uuid, '192.0.2.1')).toBe(anonymousCaller(uuid, '192.0.2.2'))
  })

  test('racing twins have one effect and one answer', async () => {
    const headers = { 'idempotency-key': 'key-3' }
    const body = { words: 'Twice at once.', from: from() }
    const before = await count('case_contact')
    const answers = await Promise.all(Array.from({ length: 8 }, async () => await tell(body, headers)))
    expect(new Set(answers.map((one) => JSON.stringify(one.body))).size).toBe(1)
    expect(await count('case_contact')).toBe(before + 1)
  })
})

describe('what staff enter', () => {
  const enter = async (body: object, as?: string) =>
    await company.ask('POST', '/api/v1/staff/contacts', { body, ...(as === undefined ? {} : { as }) })

  test('whoever takes a call owns it, and may offer it onward in the same step, with what it cost them as they say', async () => {
    const { status, body } = await enter(
      {
        channel: 'phone',
        words: 'It leaks.',
        cost: { minutesWaited: 40, trips: 3 },
        offerTo: { kind: 'team', team: 'Care' },
      },
      staff.rosa,
    )
    expect(status).toBe(201)
    expect(body).toMatchObject({ joined: false, refusals: [], link: null, owner: { name: 'Rosa Example' } })
    const id = textAt(body, 'case', 'id')
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.ana })
    expect(view.body['lost']).toMatchObject({
      said: [{ minutesWaited: 40, trips: 3, daysWithout: null, by: { id: staff.rosa } }],
    })
    expect(view.body).toMatchObject({
      owner: { id: staff.rosa },
      offer: { to: { kind: 'team', team: 'Care' }, frontDoor: true },
    })
  })

  test('somebody who asks for a leader by name need not tell their story', async () => {
    const { body } = await enter(
      { channel: 'phone', words: 'I want Paul.', askedFor: { leader: staff.paul, connected: false } },
      staff.rosa,
    )
    const id = textAt(body, 'case', 'id')
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.paul })
    expect(view.body).toMatchObject({
      escalations: [{ leader: { id: staff.paul }, because: 'askedForLeader' }],
      // Whoever took it promises nothing in his name: when he calls is his to say.
      promises: [],
    })
    const mine = { leader: staff.paul, what: 'I ring her at four', callBackBy: '2026-03-02T16:00:00.000Z' }
    const action = `/api/v1/cases/${id}/actions/ask-for-leader`
    const inHisName = await company.ask('POST', action, { as: staff.rosa, body: mine })
    expect(inHisName).toMatchObject({ status: 409, body: { code: 'not-the-leader' } })
    expect(await company.ask('POST', action, { as: staff.paul, body: mine })).toMatchObject({ status: 200 })
    const calls = await company.ask('GET', '/api/v1/duties?kind=callBack', { as: staff.paul })
    expect(calls.body['items']).toContainEqual(
      expect.objectContaining({
        kind: 'callBack',
        person: expect.objectContaining({ id: staff.paul }),
        case: expect.objectContaining({ id }),
      }),
    )
  })

  test('a letter keeps the day it came, and joins the case whose reference it quotes', async () => {
    const opened = await tell({ words: 'First.', from: from() })
    const id = textAt(opened.body, 'case', 'id')
    const reference = textAt(opened.body, 'case', 'reference')
    const { body } = await enter(
      {
        channel: 'letter',
        words: 'Second.',
        reference,
        recognition: { how: 'sameStory' },
        receivedAt: '2026-02-27T09:00:00+01:00',
      },
      staff.rosa,
    )
    expect(body).toMatchObject({ joined: true, case: { id } })
    const contacts = await company.ask('GET', `/api/v1/cases/${id}/contacts`, { as: staff.claire })
    expect(contacts.body['items']).toContainEqual(
      expect.objectContaining({ at: '2026-02-27T08:00:00.000Z', proof: 'staff', channel: 'letter' }),
    )
  })

  test('what is wanted beside it and refused loses nothing of the contact', async () => {
    const { status, body } = await enter(
      { channel: 'store', words: 'In the shop.', offerTo: { kind: 'team', team: 'No such team' } },
      staff.rosa,
    )
    expect(status).toBe(201)
    expect(body['refusals']).toMatchObject([{ action: 'offer-transfer', code: 'no-such-team' }])
    expect(body['case']).not.toBeNull()
  })

  test('not signed in, of the future, of a case that is not theirs to see', async () => {
    expect(await enter({ channel: 'phone', words: 'x' })).toMatchObject({
      status: 401,
      code: 'not-signed-in',
    })
    const ahead = { channel: 'letter', words: 'x', receivedAt: '2026-03-03T00:00:00Z' }
    expect(await enter(ahead, staff.rosa)).toMatchObject({ status: 409, code: 'date-in-future' })
    const hidden = await tell({ words: 'Care alone.', from: from() })
    const id = textAt(hidden.body, 'case', 'id')
    expect(await enter({ channel: 'phone', words: 'x', caseId: id }, staff.rosa)).toMatchObject({
      status: 404,
    })
  })
})
