import { stateVersion } from '@buckstop/domain'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { createHttpCompany } from '../../../test/http-company.ts'
import { customerOf, type Seen } from '../../../test/pages/customer.ts'
import { staff } from '../../../test/small-company.ts'
import { pages } from '../../channels/web/app.ts'

const company = companyOfFile(createHttpCompany)
let caseId: string
let page: (language?: string) => Promise<Seen>
beforeAll(async () => {
  const site = pages(company.app)
  const customer = customerOf(site)
  await customer.get('/')
  const { path } = await customer.send('/', { words: 'The lamp is broken.' })
  page = async (language = 'en') => await customerOf(site, { 'accept-language': language }).get(path)
  const { rows } = await company.database.pool.query<{ matter_id: string }>(
    'select matter_id from matter_head',
  )
  caseId = rows[0]?.matter_id ?? ''
})

const run = async (sql: string, values: readonly unknown[]): Promise<void> => {
  await company.database.pool.query(sql, [...values])
}

/** The workspace's view of the case, its place in the list, and the customer's page. */
const look = async () => {
  const as = staff.paul
  const [one, list, theirs] = await Promise.all([
    company.ask('GET', `/api/v1/cases/${caseId}`, { as }),
    company.ask('GET', '/api/v1/cases', { as }),
    page(),
  ])
  return { one, list, theirs }
}

describe('a kept state', () => {
  test('that lacks a field, whichever it is, is folded again: the case, the list and the page are as before', async () => {
    const before = await look()
    expect([before.one.status, before.list.status, before.theirs.status]).toEqual([200, 200, 200])
    const { rows } = await company.database.pool.query<{ state: object }>('select state from matter_head')
    const state = rows[0]?.state ?? {}
    expect(Object.keys(state).length).toBeGreaterThan(30)
    for (const field of Object.keys(state)) {
      await run(`update matter_head set state = $1::jsonb - $2`, [JSON.stringify(state), field])
      const after = await look()
      expect([field, after.one.status, after.one.body]).toEqual([field, 200, before.one.body])
      expect([field, after.list.status, after.list.body]).toEqual([field, 200, before.list.body])
      expect([field, after.theirs.status, after.theirs.text]).toEqual([field, 200, before.theirs.text])
    }
    await run(`update matter_head set state = $1`, [JSON.stringify(state)])
  })

  test('that lacks a field is whole again once something is done', async () => {
    await run(`update matter_head set state = state - 'promises'`, [])
    const { rows } = await company.database.pool.query<{ owner_id: string }>(
      'select owner_id from matter_head',
    )
    const as = rows[0]?.owner_id ?? ''
    const body = { what: 'A new lamp.', due: '2026-03-09T10:00:00.000Z' }
    const answer = await company.ask('POST', `/api/v1/cases/${caseId}/actions/make-promise`, { as, body })
    expect(answer).toMatchObject({ status: 200, body: { promises: [{ state: 'open' }] } })
    const { rows: kept } = await company.database.pool.query<object>(
      `select state_version, jsonb_array_length(state->'promises') as promises from matter_head`,
    )
    expect(kept).toEqual([{ state_version: stateVersion, promises: 1 }])
  })
})

describe.each([
  ['that a later version wrote', `shape_version = 99`, 503, 'event-of-later-version'],
  ['that was altered into none', `payload = payload - 'reference'`, 500, 'event-unreadable'],
] as const)('an event %s', (_what, harm, status, code) => {
  let events: readonly { readonly payload: unknown; readonly shape_version: number }[]
  beforeEach(async () => {
    const { rows } = await company.database.pool.query<(typeof events)[number]>(
      `select payload, shape_version from matter_event where number = 1`,
    )
    events = rows
    await run('alter table matter_event disable trigger user', [])
    await run(`update matter_event set ${harm} where number = 1`, [])
    await run(`update matter_head set state = '{}'`, [])
    return async () =>
      await run(`update matter_event set payload = $1, shape_version = $2 where number = 1`, [
        JSON.stringify(events[0]?.payload),
        events[0]?.shape_version,
      ])
  })

  test('has an error of its own, on whatever is asked, and changes nothing', async () => {
    const authorization = `Bearer ${await company.tokenOf(staff.paul)}`
    const of = async (path: string, method = 'GET', body?: object) => {
      const response = await fetch(`${company.url}/api/v1/cases/${caseId}${path}`, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return { status: response.status, body: await response.json() }
    }
    const answers = [
      await of(''),
      await of('/events'),
      await of('/actions/make-promise', 'POST', { what: 'A lamp.', due: '2026-03-09T10:00:00.000Z' }),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ status, body: { code } })
    const { rows } = await company.database.pool.query<{ state: unknown }>('select state from matter_head')
    expect(rows).toEqual([{ state: {} }])
  })

  test('leaves the customer a plain page that says so, in their language', async () => {
    const said = {
      en: 'We cannot show this page just now',
      fr: 'Nous ne pouvons pas',
      es: 'no podemos mostrar',
    }
    for (const [language, words] of Object.entries(said)) {
      const shown = await page(language)
      expect(shown.status).toBe(status)
      expect(shown.text).toContain(words)
      expect(shown.text).not.toContain(code)
    }
  })
})
