import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { type Answered, createHttpCompany, textAt, valueAt } from '../../../test/http-company.ts'
import { pdfOf } from '../../../test/pdf-of.ts'
import { pngOf } from '../../../test/png-of.ts'
import { staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

const comes = async (
  files: readonly (readonly [name: string, bytes: Buffer])[],
  contact: object = {},
): Promise<Answered> => {
  const body = new FormData()
  body.append('contact', JSON.stringify({ channel: 'letter', ...contact }))
  for (const [name, bytes] of files) body.append('files', new File([new Uint8Array(bytes)], name))
  return await company.ask('POST', '/api/v1/staff/contacts', { body, as: staff.ana })
}
const caseOf = ({ body }: Answered): string => textAt(body, 'case', 'id')
const contactsOf = async (caseId: string): Promise<unknown> => {
  const query = '?order=oldest'
  return (await company.ask('GET', `/api/v1/cases/${caseId}/contacts${query}`, { as: staff.ana })).body[
    'items'
  ]
}
const storyOf = async (caseId: string): Promise<string> =>
  JSON.stringify((await company.ask('GET', `/api/v1/cases/${caseId}/events`, { as: staff.ana })).body)
const ownerOf = async (caseId: string): Promise<string> => {
  const { rows } = await company.database.pool.query<{ owner_id: string }>(
    'select owner_id from matter_head where matter_id = $1',
    [caseId],
  )
  return rows[0]?.owner_id ?? ''
}
const transcribe = async (caseId: string, contact: string, as: string = staff.ana): Promise<Answered> =>
  await company.ask('POST', `/api/v1/cases/${caseId}/actions/transcribe-letter`, {
    body: { contact, words: 'Sehr geehrte Damen und Herren, der Kessel leckt.' },
    as,
  })
const pageOf = async (caseId: string, file: string, page: string, as: string = staff.ana) =>
  await company.ask('GET', `/api/v1/cases/${caseId}/attachments/${file}/pages${page}`, { as })

describe('a letter that comes as pictures', () => {
  test('is stored with an owner and a date before anybody has read it, and is one contact with its words', async () => {
    const arrived = '2026-02-27T09:00:00+01:00'
    const answered = await comes(
      [
        ['front.png', pngOf(2, 2)],
        ['back.pdf', pdfOf(1)],
      ],
      { receivedAt: arrived },
    )
    expect(answered.body).toMatchObject({ owner: { name: 'Ana Example' }, next: { by: expect.any(String) } })
    const caseId = caseOf(answered)
    const contact = textAt(answered.body, 'receipt', 'id')
    expect(await contactsOf(caseId)).toMatchObject([
      {
        id: contact,
        at: '2026-02-27T08:00:00.000Z',
        secondHand: true,
        attachments: [{ mediaType: 'image/png' }, { mediaType: 'application/pdf' }],
      },
    ])
    expect(await contactsOf(caseId)).toMatchObject([{ awaitsWords: true }])
    const { body } = await transcribe(caseId, contact)
    expect(body).toMatchObject({
      counts: { contacts: 1 },
      nextWord: { by: valueAt(answered.body, 'next', 'by') },
      // What the picture stood for is said in its own words now.
      issues: [{ words: { author: 'customer', words: expect.stringContaining('der Kessel leckt') } }],
    })
    expect(await contactsOf(caseId)).toMatchObject([{ awaitsWords: false }])
    expect(await storyOf(caseId)).toContain('der Kessel leckt')
    expect(await transcribe(caseId, contact)).toMatchObject({ code: 'no-such-contact' })
  })

  test('of which a leader was asked for puts none of our words into the customer’s mouth', async () => {
    const askedFor = { leader: staff.paul, connected: false }
    const caseId = caseOf(await comes([['a.png', pngOf(1, 1)]], { askedFor }))
    const { rows } = await company.database.pool.query<{ author: string }>(
      'select distinct author from matter_text where matter_id = $1 and words like $2',
      [caseId, 'A letter%'],
    )
    expect(rows.map(({ author }) => author).toSorted()).toEqual(['company', 'record'])
  })

  test('joined to a case under whose name a stranger came is on no page of theirs, once it is written down too', async () => {
    const stranger = await company.ask('POST', '/api/v1/contacts', { body: { words: 'I am Nadia Novak.' } })
    const caseId = textAt(stranger.body, 'case', 'id')
    const joined = await comes([['a.png', pngOf(1, 1)]], { caseId, recognition: { how: 'sameStory' } })
    expect(valueAt(joined.body, 'joined')).toBe(true)
    const owner = await ownerOf(caseId)
    expect((await transcribe(caseId, textAt(joined.body, 'receipt', 'id'), owner)).status).toBe(200)
    const page = await (await fetch(textAt(stranger.body, 'link'))).text()
    expect(page).toContain('I am Nadia Novak.')
    expect(page).not.toContain('der Kessel leckt')
    expect(await (await fetch(`${textAt(stranger.body, 'link')}/whole`)).text()).not.toContain(
      'der Kessel leckt',
    )
  })

  test('that came into a case, was written down and taken out, is written down anew where it stands then', async () => {
    const theirs = await company.ask('POST', '/api/v1/contacts', { body: { words: 'Mine.' } })
    const caseId = textAt(theirs.body, 'case', 'id')
    const joined = await comes([['a.png', pngOf(1, 1)]], { caseId, recognition: { how: 'sameStory' } })
    const contact = textAt(joined.body, 'receipt', 'id')
    const owner = await ownerOf(caseId)
    await transcribe(caseId, contact, owner)
    expect(await storyOf(caseId)).toContain('der Kessel leckt')
    await company.ask('POST', `/api/v1/cases/${caseId}/actions/take-contact-out`, {
      body: { contact, as: 'somebodyElse' },
      as: owner,
    })
    expect(await storyOf(caseId)).not.toContain('der Kessel leckt')
    const { rows } = await company.database.pool.query<{ id: string }>(
      `select payload->>'into' as id from matter_event where matter_id = $1 and type = 'contactTakenOut'`,
      [caseId],
    )
    const apart = rows[0]?.id ?? ''
    expect(await contactsOf(apart)).toMatchObject([{ id: contact, awaitsWords: true }])
    expect((await transcribe(apart, contact, await ownerOf(apart))).status).toBe(200)
  })

  test('that is taken out as somebody else’s takes its words along, also where it had opened the case', async () => {
    const answered = await comes([['a.png', pngOf(1, 1)]])
    const caseId = caseOf(answered)
    const contact = textAt(answered.body, 'receipt', 'id')
    await transcribe(caseId, contact)
    await company.ask('POST', `/api/v1/cases/${caseId}/actions/receive-contact`, {
      body: { channel: 'phone', words: 'And mine.' },
      as: staff.ana,
    })
    const out = await company.ask('POST', `/api/v1/cases/${caseId}/actions/take-contact-out`, {
      body: { contact, as: 'somebodyElse' },
      as: staff.ana,
    })
    expect(out.status).toBe(200)
    const view = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: staff.ana })
    expect(valueAt(view.body, 'issues')).toMatchObject([
      { state: 'carried' },
      { state: 'open', words: { words: 'And mine.' } },
    ])
    expect(await storyOf(caseId)).not.toContain('der Kessel leckt')
    const { rows } = await company.database.pool.query<{ id: string }>(
      `select payload->>'into' as id from matter_event where matter_id = $1 and type = 'contactTakenOut'`,
      [caseId],
    )
    const apart = await company.ask('GET', `/api/v1/cases/${rows[0]?.id}`, { as: staff.ana })
    expect(valueAt(apart.body, 'issues', 0, 'words', 'words')).toContain('der Kessel leckt')
  })

  test('is refused where a file lies about its kind or nobody could see it, and nothing of it is kept', async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from('ftypheic\0\0\0\0mif1heic', 'latin1'),
    ])
    const counted = async () =>
      await company.app.db
        .selectFrom('case_attachment')
        .select(({ fn }) => fn.countAll().as('n'))
        .execute()
    const before = await counted()
    const page = Buffer.from('<html><script>alert(1)</script>')
    expect(await comes([['scan.pdf', page]])).toMatchObject({ status: 415, code: 'letter-kind' })
    expect(await comes([['IMG_1.jpg', heic]])).toMatchObject({ status: 415, code: 'letter-heic' })
    expect(await comes([])).toMatchObject({ status: 422, code: 'letter-without-picture' })
    const call = { channel: 'phone' }
    expect(await comes([['a.png', pngOf(1, 1)]], call)).toMatchObject({ code: 'letter-without-picture' })
    expect(await counted()).toEqual(before)
  })

  test('is written down in its own case alone', async () => {
    const one = await comes([['a.png', pngOf(1, 1)]])
    const other = await comes([['b.png', pngOf(1, 1)]])
    const contact = textAt(one.body, 'receipt', 'id')
    expect(await transcribe(caseOf(other), contact)).toMatchObject({ code: 'no-such-contact' })
  })
})

describe('a page of a PDF', () => {
  test('is drawn as a picture for whoever may have the file, and for nobody else', async () => {
    const caseId = caseOf(await comes([['scan.pdf', pdfOf(3)]]))
    const file = textAt(await contactsOf(caseId), 0, 'attachments', 0, 'id')
    expect((await pageOf(caseId, file, '')).body).toEqual({ pages: 3 })
    const { status, headers } = await pageOf(caseId, file, '/3')
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png'])
    expect(await pageOf(caseId, file, '/4')).toMatchObject({ code: 'picture-unreadable' })
    const other = caseOf(await comes([['b.png', pngOf(1, 1)]]))
    expect((await pageOf(other, file, '/1')).status).toBe(404)
  })

  test('that is none, or would take all memory there is, harms nobody', async () => {
    const image =
      '<</Type/XObject/Subtype/Image/Width 60000/Height 60000/ColorSpace/DeviceRGB/BitsPerComponent 8/Length 4>>\nstream\nabcd\nendstream'
    const huge = pdfOf(1, { box: '0 0 10 100000', draws: 'q 10 0 0 100000 0 0 cm /I Do Q', image })
    const caseId = caseOf(
      await comes([
        ['a.pdf', Buffer.from('%PDF-1.7\nnothing')],
        ['b.pdf', huge],
      ]),
    )
    const files = valueAt(await contactsOf(caseId), 0, 'attachments')
    expect(await pageOf(caseId, textAt(files, 0, 'id'), '')).toMatchObject({ code: 'picture-unreadable' })
    expect([200, 422]).toContain((await pageOf(caseId, textAt(files, 1, 'id'), '/1')).status)
  })
})

describe('an answer by letter', () => {
  const sheet = async (caseId: string, more: object = {}, as: string = staff.ana): Promise<Answered> =>
    await company.ask('POST', `/api/v1/cases/${caseId}/letter-sheet`, {
      body: { address: ['Marta Example', 'High Street 1', 'Exampleton'], words: 'Dear Marta', ...more },
      as,
    })

  test('is made to be printed by whoever deals with the case, and is no contact until somebody says it was posted', async () => {
    const caseId = caseOf(await comes([['a.png', pngOf(1, 1)]]))
    const before = await storyOf(caseId)
    const made = await sheet(caseId)
    expect([made.status, made.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(await storyOf(caseId)).toBe(before)
    expect((await sheet(caseId, {}, staff.rosa)).status).toBeGreaterThanOrEqual(403)
    const posted = await company.ask('POST', `/api/v1/cases/${caseId}/actions/make-contact`, {
      body: { channel: 'letter', outcome: 'written', words: 'Dear Marta' },
      as: staff.ana,
    })
    expect(posted.body).toMatchObject({ counts: { contacts: 2 } })
  })

  test('is refused with a clear word where it can’t be set, or is for somebody of another case', async () => {
    const caseId = caseOf(await comes([['a.png', pngOf(1, 1)]]))
    const other = caseOf(await comes([['b.png', pngOf(1, 1)]]))
    expect(await sheet(caseId, { words: 'وعدتموني' })).toMatchObject({
      status: 422,
      code: 'letter-characters',
    })
    expect(await sheet(caseId, { words: 'x\n'.repeat(1_000) })).toMatchObject({ code: 'letter-too-long' })
    expect(await sheet(caseId, { address: ['a\nb'] })).toMatchObject({ code: 'input-invalid' })
    expect(await sheet(caseId, { meantFor: [other] })).toMatchObject({ code: 'not-merged' })
  })
})
