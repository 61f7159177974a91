import { connect } from 'node:net'
import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../test/company-of-file.ts'
import { type Answered, valueAt, caseOf, createHttpCompany, textAt } from '../../test/http-company.ts'
import { badInput } from '../../test/bad-input.ts'
import { contactFrom, openCaseOf, staff } from '../../test/small-company.ts'
import { receive } from '../intake/receive.ts'

const company = companyOfFile(createHttpCompany)
let caseId: string
let before: string

/** Everything that was written, as one number for each table. */
const stored = async (): Promise<string> => {
  const { rows } = await company.database.pool.query<{ counts: string }>(
    `select concat_ws(' ', (select count(*) from matter_event), (select count(*) from matter_text),
      (select count(*) from customer), (select count(*) from case_attachment),
      (select count(*) from case_attachment_chunk), (select count(*) from idempotent_answer)) as counts`,
  )
  return rows[0]?.counts ?? ''
}

beforeAll(async () => {
  caseId = await caseOf(company)
  before = await stored()
})

const cases = badInput.map(([what, bad, status, code, part]) => ({ what, bad, status, code, part }))

test.each(cases)('$what', async ({ bad, status, code, part }) => {
  const { method, path, body, headers } = bad
  const asking = headers?.['authorization'] === undefined ? { as: staff.ana } : {}
  const sent = {
    ...asking,
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers }),
  }
  const withoutType = body instanceof Uint8Array && headers?.['content-type'] === undefined
  const answered: Answered = await company.ask(method, path.replace('CASE', caseId), {
    ...sent,
    ...(withoutType ? { headers: { ...headers, 'content-type': '' } } : {}),
  })
  expect({ status: answered.status, code: answered.code }).toEqual({ status, code })
  expect(answered.headers.get('content-type')).toBe('application/problem+json')
  expect(answered.body).toMatchObject({
    type: 'about:blank',
    requestId: answered.headers.get('x-request-id'),
  })
  if (part !== undefined) expect(valueAt(answered.body, 'errors', 0, 'code')).toBe(part)
  expect(JSON.stringify(answered.body).length).toBeLessThan(10_000)
})

test('and nothing of it was kept', async () => {
  expect(await stored()).toBe(before)
})

describe('what is odd and still somebody’s words', () => {
  test.each([
    ['right-to-left overrides', 'see \u202Efdp.exe and \u2066more'],
    ['control characters', 'bell \u0007 and escape \u001B[31m'],
    ['a byte order mark, joiners and emoji', '\uFEFF👩‍👩‍👧 zero\u200Bwidth'],
    ['combining marks by the hundred', `z${'\u0301'.repeat(500)}`],
    ['markup', '<script>alert(1)</script> & {{7*7}} ${7*7} %s'],
    ['SQL', `'; drop table matter_event; --`],
    ['line ends of all kinds', 'a\r\nb\nc\rd'],
    ['100,000 bytes', 'x'.repeat(100_000)],
  ])('%s are kept exactly as sent', async (_what, words) => {
    const { body } = await company.ask('POST', '/api/v1/contacts', { body: { words } })
    const id = textAt(body, 'case', 'id')
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.claire })
    expect(view.body).toMatchObject({ issues: [{ words: { words } }] })
    const page = await fetch(String(body['link']))
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain('<script>alert')
  })
})

describe('links', () => {
  test('of another case, altered, expired, or none', async () => {
    const one = await openCaseOf(company.app)
    const other = await openCaseOf(company.app)
    const link = (secret: string | null) => `${company.url}/case/${secret}`
    expect(await (await fetch(link(one.linkSecret))).text()).not.toContain(other.reference)
    const altered = `${one.linkSecret?.slice(0, -1)}${one.linkSecret?.endsWith('A') ? 'B' : 'A'}`
    for (const secret of [altered, 'x', '%00', '..%2f..', 'x'.repeat(5_000), '%ff']) {
      const answer = await fetch(link(secret))
      expect({ secret, status: answer.status }).toEqual({ secret, status: 404 })
      expect(await answer.text()).not.toContain(one.reference)
    }
    await company.database.pool.query(
      `update case_link set created_at = '2020-01-01', expires_at = '2021-01-01' where matter_id = $1`,
      [one.caseId],
    )
    const expired = await fetch(link(one.linkSecret))
    expect([404, 410]).toContain(expired.status)
    expect(await expired.text()).not.toContain(one.reference)
  })
})

describe('what comes halfway', () => {
  const raw = async (lines: string, wait = 0): Promise<string> =>
    await new Promise((resolve, reject) => {
      const { port, hostname } = new URL(company.url)
      const socket = connect(Number(port), hostname, () => socket.write(lines))
      let answer = ''
      socket.on('data', (part) => (answer += part.toString()))
      socket.on('error', reject)
      socket.on('close', () => resolve(answer))
      setTimeout(() => socket.end(), wait)
    })

  test('an upload that breaks off leaves nothing', async () => {
    const counts = await stored()
    const head = 'POST /api/v1/contacts HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n'
    await raw(`${head}content-type: application/json\r\n\r\n{"words":"half`, 100)
    const part = '--x\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\nhalf a file'
    await raw(`${head}content-type: multipart/form-data; boundary=x\r\n\r\n${part}`, 100)
    expect(await stored()).toBe(counts)
    expect((await fetch(`${company.url}/health`)).status).toBe(200)
  })

  test('a chunked body without an end, and one that is too large', async () => {
    const head =
      'POST /api/v1/contacts HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\n'
    const chunk = `${(500_000).toString(16)}\r\n${'x'.repeat(500_000)}\r\n`
    const large = await raw(`${head}transfer-encoding: chunked\r\n\r\n${chunk.repeat(3)}0\r\n\r\n`, 500)
    expect(large).toMatch(/^HTTP\/1.1 413 /)
  })
})

test('a stranger’s word never joins what it names', async () => {
  const receipt = await receive(company.app, contactFrom({}, 'known@example.org'))
  if (receipt.kind !== 'opened') throw new Error('the first contact opens a case')
  const { body } = await company.ask('POST', '/api/v1/contacts', {
    body: {
      words: 'What is the state of it?',
      reference: receipt.reference,
      from: { identifiers: [{ type: 'email', value: 'known@example.org' }] },
    },
  })
  expect(JSON.stringify(body)).not.toContain(receipt.caseId)
  expect(JSON.stringify(body)).not.toContain(receipt.reference)
  expect(body).toMatchObject({ case: { id: expect.any(String) }, link: expect.any(String) })
})
