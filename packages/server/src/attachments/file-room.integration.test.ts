import { addMilliseconds, hours } from '@buckstop/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type Answered,
  createHttpCompany,
  type HttpCompany,
  textAt,
  valueAt,
} from '../../test/http-company.ts'
import { monday, openCaseOf, provenBy, staff } from '../../test/small-company.ts'
import { mergeCases } from '../ledger/merging.ts'
import { newSecret } from '../links/secret.ts'
import { fileBounds, forgetReceivedFiles } from './file-room.ts'

const kilobytes = (count: number): Buffer => Buffer.alloc(count * 1024, 'x')

let company: HttpCompany
beforeAll(async () => {
  // A megabyte for all whom nothing proves.
  company = await createHttpCompany({ strangerFiles: 1 })
})
beforeEach(async () => {
  await company.database.pool.query('delete from received_file')
  company.clock.set(monday)
})
afterAll(async () => await company.drop())

const sends = async (
  files: readonly Buffer[],
  fields: Readonly<Record<string, string>> = {},
  {
    path = '/api/v1/contacts',
    ...asking
  }: { path?: string; as?: string; headers?: Record<string, string> } = {},
): Promise<Answered> => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ words: 'It leaks, see the photos.', ...fields }))
    body.append(name, value)
  for (const [at, bytes] of files.entries())
    body.append('files', new File([new Uint8Array(bytes)], `${at}.txt`))
  const answered = await company.ask('POST', path, { body, ...asking })
  expect(answered.status).toBe(201)
  return answered
}
const declined = ({ body }: Answered): unknown => valueAt(body, 'declinedFiles')
const bytesKept = async (): Promise<number> => {
  const { rows } = await company.database.pool.query<{ bytes: string }>(
    'select coalesce(sum(bytes), 0) as bytes from received_file where not known',
  )
  return Number(rows[0]?.bytes)
}

describe('files of whom nothing proves', () => {
  test('are taken as long as there is room; then the words alone, and it is said to both sides', async () => {
    expect(declined(await sends([kilobytes(700)]))).toBe(0)
    const second = await sends([kilobytes(200), kilobytes(300), kilobytes(10)])
    expect(declined(second)).toBe(2)
    const caseId = textAt(second.body, 'case', 'id')
    const { body } = await company.ask('GET', `/api/v1/cases/${caseId}/contacts`, { as: staff.claire })
    expect(valueAt(body, 'items', 0)).toMatchObject({
      text: { words: 'It leaks, see the photos.' },
      declinedFiles: 2,
      attachments: [{ name: '0.txt' }],
    })
    const page = await (await fetch(textAt(second.body, 'link'))).text()
    expect(page).toContain('2 files that came with this were not kept')
    expect(page).toContain('It leaks, see the photos.')
  })

  test('through the link of a case that nothing proves they count alike', async () => {
    const link = textAt((await sends([kilobytes(900)])).body, 'link')
    const key = /name="key"[^>]*value="([^"]+)"/.exec(await (await fetch(link)).text())?.[1] ?? ''
    const form = new FormData()
    form.set('key', key)
    form.set('words', 'And another photo.')
    form.append('files', new File([new Uint8Array(kilobytes(200))], 'more.txt'))
    const page = await fetch(`${link}/words`, {
      method: 'POST',
      body: form,
      headers: { origin: company.url },
    })
    const text = await page.text()
    expect(text).toContain('And another photo.')
    expect(text).toContain('A file that came with this was not kept')
  })

  test('through a link that a colleague’s word joined to the case of somebody known they count alike', async () => {
    const { app } = company
    const known = await openCaseOf(app, { proof: provenBy('known@example.org') })
    const secret = newSecret()
    const { caseId } = await openCaseOf(app, { linkSecret: secret })
    const recognition = { recognition: { how: 'known', words: null }, texts: [] } as const
    const actor = { kind: 'person', id: known.owner } as const
    await mergeCases(app, { from: caseId, into: known.caseId, actor, recognition })
    const sendsOne = async (link: string): Promise<string> => {
      const key = /name="key"[^>]*value="([^"]+)"/.exec(await (await fetch(link)).text())?.[1] ?? ''
      const form = new FormData()
      form.set('key', key)
      form.set('words', 'A photo.')
      form.append('files', new File([new Uint8Array(kilobytes(700))], 'more.txt'))
      const sent = await fetch(`${link}/words`, {
        method: 'POST',
        body: form,
        headers: { origin: company.url },
      })
      return await sent.text()
    }
    const link = `${company.url}/case/${secret}`
    expect(await sendsOne(link)).not.toContain('was not kept')
    expect(await bytesKept()).toBe(700 * 1024)
    // Room is looked for, and theirs stays a stranger's.
    expect(await sendsOne(link)).toContain('A file that came with this was not kept')
    expect(await bytesKept()).toBe(700 * 1024)
  })

  test('make room as soon as something proves who they are', async () => {
    const first = await sends([kilobytes(900)])
    expect(declined(await sends([kilobytes(900)]))).toBe(1)
    await company.database.pool.query(
      `insert into customer_identifier (customer_id, type, value, written, how, proved_at)
        select customer_id, 'email', 'marta@example.org', 'marta@example.org', 'mail', $2 from matter_head where matter_id = $1`,
      [textAt(first.body, 'case', 'id'), monday],
    )
    expect(declined(await sends([kilobytes(900)]))).toBe(0)
  })

  test('that come at once never take more than there is', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, async () => await sends([kilobytes(300)])))
    const kept = all.map(declined).filter((count) => count === 0).length
    expect(kept).toBeGreaterThan(0)
    expect(await bytesKept()).toBe(kept * 300 * 1024)
    expect(await bytesKept()).toBeLessThanOrEqual(1024 * 1024)
  })

  test('of any number count, however small they are', async () => {
    const tiny = Array.from({ length: 9 }, () => Buffer.from('x'))
    expect(declined(await sends(tiny))).toBe(0)
    expect(declined(await sends(tiny))).toBe(2)
  })

  test('a repeated request gets the same answer', async () => {
    await sends([kilobytes(900)])
    const again = { headers: { 'idempotency-key': 'declined-once' } }
    const first = await sends([kilobytes(200)], {}, again)
    expect(declined(first)).toBe(1)
    await company.database.pool.query('delete from received_file')
    expect((await sends([kilobytes(200)], {}, again)).body).toEqual(first.body)
  })
})

describe('files of one of ours', () => {
  test('have nothing to do with that', async () => {
    await sends([kilobytes(1_000)])
    const taken = await sends(
      [kilobytes(1_000)],
      { channel: 'store' },
      { path: '/api/v1/staff/contacts', as: staff.ana },
    )
    expect(declined(taken)).toBe(0)
  })
})

describe('one sender', () => {
  const network = { known: false, id: '192.0.2.0/24' }
  test('has a bound for a contact, and for an hour', async () => {
    const { app } = company
    const { contact } = fileBounds.stranger
    const { count, letGo } = await company.another().files.admit(network, [contact / 2, contact / 2, 1])
    expect(count).toBe(2)
    letGo()
    await app.db
      .insertInto('received_file')
      .values({
        matter_id: app.newId(),
        attachment_id: app.newId(),
        sender: staff.ana,
        known: true,
        bytes: fileBounds.known.hour,
        received_at: monday,
      })
      .execute()
    expect(await app.files.admit({ known: true, id: staff.ana }, [1])).toMatchObject({ count: 0 })
    expect(await app.files.admit({ known: true, id: staff.ben }, [1])).toMatchObject({ count: 1 })
    company.clock.set(addMilliseconds(monday, hours(1)))
    expect(await app.files.admit({ known: true, id: staff.ana }, [1])).toMatchObject({ count: 1 })
    await forgetReceivedFiles(app.db, company.clock.now())
    expect(await app.db.selectFrom('received_file').select('sender').execute()).toEqual([])
  })

  test('is forgotten after an hour, and what they sent goes on counting', async () => {
    await sends([kilobytes(900)])
    company.clock.set(addMilliseconds(monday, hours(1)))
    await forgetReceivedFiles(company.app.db, company.clock.now())
    const kept = await company.app.db.selectFrom('received_file').select(['sender', 'bytes']).execute()
    expect(kept.map(({ sender }) => sender)).toEqual([''])
    expect(declined(await sends([kilobytes(900)]))).toBe(1)
  })
})
