import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, caseOf, createHttpCompany, listAt, textAt } from '../../../test/http-company.ts'
import { cameBack } from '../../messages/returned.ts'
import { openCaseOf, staff } from '../../../test/small-company.ts'

const company = companyOfFile(createHttpCompany)

describe('people and teams', () => {
  test('are found by name and team; addresses are for those who lead them', async () => {
    const all = await company.ask('GET', '/api/v1/people', { as: staff.ana })
    expect(listAt(all.body, 'items').length).toBe(7)
    const found = await company.ask('GET', '/api/v1/people?q=hel', { as: staff.claire })
    expect(found.body['items']).toMatchObject([{ id: staff.helene, email: null, mayChange: false }])
    const mine = await company.ask('GET', '/api/v1/people?team=Care', { as: staff.claire })
    expect(mine.body['items']).toContainEqual(
      expect.objectContaining({ id: staff.ana, email: 'ana@small.example', mayChange: true, onShift: true }),
    )
    const teams = await company.ask('GET', '/api/v1/teams', { as: staff.ana })
    expect(teams.body['items']).toContainEqual(
      expect.objectContaining({ name: 'Desk', frontDoor: true, reportsTo: 'Relations', open: true }),
    )
  })
})

describe('working days', () => {
  test('are those of my own hours, from today on, and mine alone to ask for', async () => {
    const { body, status } = await company.ask('GET', '/api/v1/me/working-days', { as: staff.ana })
    expect(status).toBe(200)
    expect(listAt(body, 'days')[0]).toEqual({
      day: '2026-03-02',
      opens: '2026-03-02T00:00:00.000Z',
      closes: '2026-03-03T00:00:00.000Z',
    })
    // Half a year, without the holidays of the country.
    expect(listAt(body, 'days').length).toBeGreaterThan(170)
    expect(listAt(body, 'days').length).toBeLessThan(183)
    expect(await company.ask('GET', '/api/v1/me/working-days')).toMatchObject({ status: 401 })
  })
})

describe('presence', () => {
  const put = async (body: unknown, as = staff.ana) =>
    await company.ask('PUT', '/api/v1/me/presence', { as, body })

  test('on leave my cases go to my deputy at once; back again I am present', async () => {
    const id = await caseOf(company, staff.ana)
    expect((await put({ kind: 'onLeave', deputy: staff.ben, to: '2026-03-06' })).body).toMatchObject({
      kind: 'onLeave',
      until: '2026-03-07T00:00:00.000Z',
      deputy: { id: staff.ben },
    })
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.ben })
    expect(view.body).toMatchObject({ owner: { id: staff.ben } })
    expect((await put({ kind: 'present' })).body).toMatchObject({ kind: 'present', deputy: null })
    expect((await company.ask('GET', '/api/v1/me/presence', { as: staff.ana })).body).toMatchObject({
      kind: 'present',
    })
  })

  test('a deputy who cannot stand in is refused', async () => {
    expect(await put({ kind: 'onLeave', deputy: staff.ana, to: '2026-03-06' })).toMatchObject({
      status: 409,
      code: 'deputy-unfit',
    })
    expect(await put({ kind: 'asleep' })).toMatchObject({ status: 422, code: 'input-invalid' })
  })

  test('absent is not away: the case stays', async () => {
    const id = await caseOf(company, staff.ben)
    const said = await company.ask('PUT', `/api/v1/people/${staff.ben}/presence`, {
      as: staff.claire,
      body: { kind: 'absent' },
    })
    expect(said.body).toMatchObject({ presence: 'absent', onShift: false })
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.claire })
    expect(view.body).toMatchObject({ owner: { id: staff.ben, presence: 'absent' }, ownerOnShift: false })
    await company.ask('PUT', `/api/v1/people/${staff.ben}/presence`, {
      as: staff.claire,
      body: { kind: 'present' },
    })
  })
})

describe('who works here', () => {
  const active = async (person: string, value: unknown, as = admin) =>
    await company.ask('PUT', `/api/v1/people/${person}/active`, { as, body: { active: value } })

  test('is for an admin to say; cases of whoever leaves go up', async () => {
    const id = await caseOf(company, staff.paul)
    expect((await active(staff.paul, false)).body).toMatchObject({ active: false })
    const view = await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.helene })
    expect(view.body).toMatchObject({
      owner: { id: staff.helene },
      ownership: [{}, { because: 'ownerLeft' }],
    })
    expect((await active(staff.paul, true)).body).toMatchObject({ active: true })
  })

  test('not the last admin; nobody unknown; nothing else than yes or no', async () => {
    expect(await active(admin, false)).toMatchObject({ status: 409, code: 'last-admin' })
    expect(await active('00000000-0000-7000-8000-00000000ffff', false)).toMatchObject({ status: 404 })
    expect(await active(staff.rosa, 'no')).toMatchObject({ status: 422 })
  })
})

describe('the rota', () => {
  const entry = { person: staff.ana, team: 'Desk', from: '2026-03-02T00:00:00Z', to: '2026-03-03T00:00:00Z' }
  const add = async (more: object = {}) =>
    await company.ask('POST', '/api/v1/rota', { as: admin, body: { ...entry, ...more } })

  test('lets whoever covers see the team’s cases, and stops doing so when it is taken off', async () => {
    const id = await caseOf(company, staff.rosa)
    const sees = async () => (await company.ask('GET', `/api/v1/cases/${id}`, { as: staff.ana })).status
    expect(await sees()).toBe(404)
    const added = await add()
    expect(added.status).toBe(201)
    const rota = await company.ask('GET', '/api/v1/rota', { as: staff.rosa })
    expect(rota.body['items']).toMatchObject([{ person: { id: staff.ana }, team: 'Desk' }])
    const deadline = Date.now() + 3_000
    while ((await sees()) !== 200 && Date.now() < deadline) continue
    expect(await sees()).toBe(200)
    const remove = async () =>
      await company.ask('DELETE', `/api/v1/rota/${String(added.body['id'])}`, { as: admin })
    expect((await remove()).status).toBe(204)
    expect((await remove()).status).toBe(404)
  })

  test('takes nothing that makes no sense', async () => {
    expect(await add({ to: '2026-03-01T00:00:00Z' })).toMatchObject({ status: 422 })
    expect(await add({ team: 'Nobody' })).toMatchObject({ status: 422 })
    expect(await add({ person: '00000000-0000-7000-8000-00000000ffff' })).toMatchObject({ status: 422 })
  })
})

describe('tokens', () => {
  test('are made, shown once, and taken back at once', async () => {
    const made = await company.ask('POST', '/api/v1/tokens', {
      as: admin,
      body: { person: staff.ana, name: 'Robot' },
    })
    expect(made.status).toBe(201)
    const headers = { authorization: `Bearer ${String(made.body['token'])}` }
    expect((await company.ask('GET', '/api/v1/me', { headers })).body).toMatchObject({
      person: { id: staff.ana },
    })
    const list = await company.ask('GET', '/api/v1/tokens', { as: admin })
    expect(list.body['items']).toContainEqual(expect.objectContaining({ name: 'Robot', revokedAt: null }))
    expect(JSON.stringify(list.body)).not.toContain(String(made.body['token']))
    const revoke = async () =>
      await company.ask('DELETE', `/api/v1/tokens/${String(made.body['id'])}`, { as: admin })
    expect((await revoke()).status).toBe(204)
    expect(await company.ask('GET', '/api/v1/me', { headers })).toMatchObject({
      status: 401,
      code: 'token-invalid',
    })
    expect((await revoke()).status).toBe(404)
  })

  test('run out, and are for nobody who is not here', async () => {
    const past = { person: staff.ana, name: 'Old', expiresAt: '2020-01-01T00:00:00Z' }
    const old = await company.ask('POST', '/api/v1/tokens', { as: admin, body: past })
    const headers = { authorization: `Bearer ${String(old.body['token'])}` }
    expect(await company.ask('GET', '/api/v1/me', { headers })).toMatchObject({ status: 401 })
    const nobody = { person: '00000000-0000-7000-8000-00000000ffff', name: 'x' }
    expect(await company.ask('POST', '/api/v1/tokens', { as: admin, body: nobody })).toMatchObject({
      status: 404,
    })
  })
})

describe('the outbox', () => {
  test('shows what was written about cases one may see, without any secret', async () => {
    await openCaseOf(company.app)
    const opened = await openCaseOf(company.app)
    const all = await company.ask('GET', `/api/v1/messages?matterId=${opened.caseId}`, { as: staff.claire })
    const items = listAt(all.body, 'items')
    expect(items.length).toBeGreaterThan(0)
    expect(items).toContainEqual(
      expect.objectContaining({
        audience: 'customer',
        state: 'kept',
        subject: expect.stringContaining(opened.reference),
        text: expect.stringContaining('has your case'),
      }),
    )
    expect(JSON.stringify(items)).not.toContain(opened.linkSecret)
    const hers = await company.ask('GET', `/api/v1/messages?matterId=${opened.caseId}`, { as: staff.rosa })
    expect(hers.body['items']).toEqual([])
    const page = await company.ask('GET', '/api/v1/messages?limit=1&audience=customer', { as: admin })
    const next = await company.ask(
      'GET',
      `/api/v1/messages?limit=1&audience=customer&cursor=${String(page.body['next'])}`,
      { as: admin },
    )
    expect(textAt(next.body, 'items', 0, 'id')).not.toBe(textAt(page.body, 'items', 0, 'id'))
  })

  test('marks what came back, and whoever owns the case has the customer to ring', async () => {
    const phone = { type: 'phone', value: '+44 20 7946 0018' } as const
    const from = {
      name: 'Nadia',
      identifiers: [{ type: 'email', value: 'gone@home.example' }, phone],
    } as const
    const { caseId, owner } = await openCaseOf(company.app, { from })
    const itsMessages = async (as: string) =>
      (await company.ask('GET', `/api/v1/messages?matterId=${caseId}`, { as })).body
    const [first] = listAt(await itsMessages(owner), 'items').filter(
      ({ audience }) => audience === 'customer',
    )
    const message = { matterId: caseId, id: String(first?.['id']) }
    await company.database.pool.query('update message set sent_at = created_at where id = $1', [message.id])
    await Promise.all([cameBack(company.app, message, '5.1.1'), cameBack(company.app, message, '5.1.1')])
    expect(listAt(await itsMessages(owner), 'items')).toContainEqual(
      expect.objectContaining({
        id: message.id,
        state: 'cameBack',
        failure: { why: 'cameBack', said: '5.1.1' },
      }),
    )
    const duties = await company.ask('GET', '/api/v1/duties?kind=reachAnotherWay', { as: owner })
    expect(listAt(duties.body, 'items')).toMatchObject([
      { kind: 'reachAnotherWay', case: { id: caseId }, number: { dial: '+442079460018' } },
    ])
    const about = await company.ask('GET', `/api/v1/cases/${caseId}`, { as: owner })
    expect(about.body['ways']).toEqual(['phone'])
    const story = await company.ask('GET', `/api/v1/cases/${caseId}/events?limit=50`, { as: owner })
    expect(listAt(story.body, 'items').filter(({ type }) => type === 'messageReturned')).toHaveLength(1)
  })
})

describe('the machine', () => {
  test('says how it is, what it counts, and what it offers', async () => {
    expect((await company.ask('GET', '/health')).body).toMatchObject({ status: 'ok' })
    const metrics = await company.ask('GET', '/metrics')
    expect(String(metrics.body['text'])).toMatch(/buckstop_http_request_duration_seconds_count\{method="GET"/)
    await company.ask('GET', `/api/v1/cases/${randomUUID()}`, { as: admin })
    const after = String((await company.ask('GET', '/metrics')).body['text'])
    expect(after).toContain('method="GET",route="/api/v1/cases/:id",status="404"')
    const proxied = await company.ask('GET', '/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } })
    expect(proxied).toMatchObject({ status: 401, code: 'not-signed-in' })
    const asStaff = await company.ask('GET', '/metrics', {
      as: staff.ana,
      headers: { 'x-forwarded-for': '203.0.113.9' },
    })
    expect(asStaff.status).toBe(403)
    const document = await company.ask('GET', '/api/openapi.json')
    expect(document.body).toMatchObject({ openapi: '3.1.0' })
    const docs = await fetch(`${company.url}/api/docs`)
    expect(docs.headers.get('content-security-policy')).toContain("script-src 'self'")
    const page = await docs.text()
    expect(page).toContain('/api/v1/cases/{id}/actions/accept-transfer')
    expect(page).not.toMatch(/<script|onclick=|javascript:/i)
  })

  test('gives every answer a request’s id, and takes the caller’s', async () => {
    const answer = await fetch(`${company.url}/health`, { headers: { 'x-request-id': 'mine-1' } })
    expect(answer.headers.get('x-request-id')).toBe('mine-1')
    const odd = await fetch(`${company.url}/health`, { headers: { 'x-request-id': 'a b"c' } })
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})
