import { beforeAll, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, createHttpCompany, textAt, valueAt } from '../../../test/http-company.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)
let authorization: string
beforeAll(async () => {
  const made = await company.ask('POST', '/api/v1/tokens', {
    as: admin,
    body: { person: staff.ana, name: 'Shop assistant' },
  })
  authorization = `Bearer ${String(made.body['token'])}`
})

const bot = async (method: string, path: string, body?: object) =>
  await company.ask(method, path, { headers: { authorization }, ...(body === undefined ? {} : { body }) })

const machine = { name: 'Shop assistant', of: { id: staff.ana } }

describe('a machine, by its token', () => {
  test('hands on what it heard: a case of its own, with an owner, and the history names the machine', async () => {
    const heard = await bot('POST', '/api/v1/staff/contacts', {
      channel: 'chat',
      words: 'My lamp is dark.',
      from: { name: 'Vera' },
    })
    expect(heard).toMatchObject({ status: 201, body: { joined: false } })
    const id = textAt(heard.body, 'case', 'id')
    const story = await company.ask('GET', `/api/v1/cases/${id}/events`, { as: staff.claire })
    expect(valueAt(story.body, 'items', 0)).toMatchObject({ side: 'machine', person: null, machine })
    const { rows } = await company.database.pool.query<{ actor: unknown }>(
      'select actor from matter_event where matter_id = $1 and number = 1',
      [id],
    )
    expect(rows).toEqual([{ actor: { kind: 'machine', name: 'Shop assistant', of: staff.ana } }])
  })

  test('has keys of its own: another of the same person, or they themselves, repeat nothing of it', async () => {
    const path = '/api/v1/staff/contacts'
    const key = { 'idempotency-key': '1' }
    const said = (words: string) => ({ channel: 'chat', words, from: {} })
    const shop = { headers: { authorization, ...key }, body: said('My lamp is dark.') }
    const voice = { authorization: `Bearer ${await company.tokenOf(staff.ana)}`, ...key }
    expect(await company.ask('POST', path, shop)).toMatchObject({ status: 201 })
    const others = [
      await company.ask('POST', path, { headers: voice, body: said('Nobody opens.') }),
      await company.ask('POST', path, { as: staff.ana, headers: key, body: said('It smokes.') }),
    ]
    expect(others).toMatchObject([{ status: 201 }, { status: 201 }])
  })

  test('can’t say whose case it is', async () => {
    const { caseId } = await openCaseOf(company.app)
    const heard = { channel: 'chat', words: 'Me again.', from: {}, caseId }
    expect(await bot('POST', '/api/v1/staff/contacts', heard)).toMatchObject({
      status: 409,
      code: 'not-for-machines',
    })
  })

  test('calls help and a leader for the customer, and is written down as itself', async () => {
    const { caseId } = await openCaseOf(company.app)
    const higher = await bot('POST', `/api/v1/cases/${caseId}/actions/take-higher`, {
      words: 'Above, please',
    })
    expect(higher).toMatchObject({ status: 200, body: { escalations: [{ because: 'customer', by: null }] } })
    const story = await company.ask('GET', `/api/v1/cases/${caseId}/events`, { as: staff.claire })
    expect(JSON.stringify(story.body)).toContain('"name":"Shop assistant"')
  })

  test.each([
    ['lapse', {}],
    ['replace-owner', {}],
    ['make-promise', { what: 'A lamp', due: '2026-03-05T10:00:00.000Z' }],
    ['give-verdict', { issue: 1, verdict: 'solved', reason: 'They said so' }],
    ['complain-about', { person: staff.ben }],
  ])('is refused %s, in words that say who can', async (name, body) => {
    const { caseId } = await openCaseOf(company.app)
    const answered = await bot('POST', `/api/v1/cases/${caseId}/actions/${name}`, body)
    expect(answered).toMatchObject({ status: 409, code: 'not-for-machines' })
    expect(answered.body['detail']).toContain('signed in as themselves')
  })

  test.each([
    ['PUT', '/api/v1/me/presence', { kind: 'present' }],
    ['POST', '/api/v1/tokens', { person: staff.ana, name: 'another' }],
  ])('%s %s takes a person', async (method, path, body) => {
    const { status, code } = await bot(method, path, body)
    expect([403]).toContain(status)
    expect(['person-needed', 'not-allowed']).toContain(code)
  })
})
