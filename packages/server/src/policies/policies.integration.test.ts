import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { audiencesOf, createSeen } from '../sight/staff/audience.ts'
import { viewerOf } from '../sight/staff/viewer.ts'
import { companyOfFile } from '../../test/company-of-file.ts'
import { admin, caseOf, createHttpCompany, textAt } from '../../test/http-company.ts'
import { as, openCaseOf, staff, succeed, text } from '../../test/small-company.ts'
import { routes } from '../http/contract/routes.ts'
import { isPolicyName } from './policy-name.ts'

// Every route is asked from one address within a minute.
const company = companyOfFile(async () => await createHttpCompany({ rateLimit: 1_000 }))
let caseId: string
beforeAll(async () => {
  caseId = await caseOf(company, staff.ana)
})

const unknown = '00000000-0000-7000-8000-00000000ffff'
const addressOf = (path: string): string =>
  path.replace('{id}', caseId).replace(/\{(?:attachment|contact)\}/, unknown)
const sees = async (person: string, id = caseId): Promise<number> =>
  (await company.ask('GET', `/api/v1/cases/${id}`, { as: person })).status

/** Open to everyone, besides the routes of the contract that say so themselves. */
const openSites = [
  /^\/api\/auth\/\*$/,
  /^\/api\/docs\.css$/,
  /^\/api\/\*$/,
  /^\/desk(?:$|\/)/,
  // The customer's pages: what they show hangs on the link's secret.
  /^\/$/,
  /^\/look\//,
  /^\/case\//,
  /^\/new-link/,
  /^\/prove/,
  /^\/forget$/,
  /^\/received\//,
  /^\/who(\/|$)/,
  /^\/sent-away$/,
  // What the chat shows hangs on the secret that its browser drew with the first word.
  /^\/chat(?:\.js$|\/|$)/,
  // Somebody left: it says nothing of whom or what.
  /^\/left(?:\.js)?$/,
  // What a telephone provider tells of a call hangs on its signature.
  /^\/phone\//,
  // What a telephone provider tells of an SMS hangs on its signature.
  /^\/sms\//,
  // What a browser works out before it sends a form in a flood.
  /^\/work\.js$/,
]

describe('deny by default', () => {
  test('every address that is answered has a policy, or is one of the open sites', () => {
    const policed = new Set(
      routes.map(({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    const answered = company.http.api.routes.filter(({ method, path }) => method !== 'ALL' || path !== '/*')
    expect(answered.length).toBeGreaterThan(policed.size)
    const strays = answered.filter(
      ({ method, path }) => !policed.has(`${method} ${path}`) && !openSites.some((site) => site.test(path)),
    )
    expect(strays.map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })

  test.each(routes.map((route) => [route.operationId, route] as const))(
    '%s lets nobody in who is not signed in, unless it is open',
    async (_name, { method, path, 'x-policy': policy }) => {
      expect(isPolicyName(policy)).toBe(true)
      const sent = method === 'get' || method === 'delete' ? {} : { body: {} }
      const { status, code } = await company.ask(method.toUpperCase(), addressOf(path), sent)
      if (policy === 'public' || policy === 'watches-machine') expect(status).not.toBe(401)
      else expect({ status, code }).toEqual({ status: 401, code: 'not-signed-in' })
    },
  )

  test.each(
    routes
      .filter((route) => route['x-policy'].endsWith('-case'))
      .map((route) => [route.operationId, route] as const),
  )('%s is not there for whoever may not see the case', async (_name, { method, path }) => {
    const sent = method === 'get' ? {} : { body: {} }
    const { status } = await company.ask(method.toUpperCase(), addressOf(path), { as: staff.rosa, ...sent })
    expect(status).toBe(404)
  })

  test.each(
    routes
      .filter((route) => route['x-policy'] === 'admin')
      .map((route) => [route.operationId, route] as const),
  )('%s is for admins alone', async (_name, { method, path }) => {
    const sent = method === 'get' || method === 'delete' ? {} : { body: {} }
    const { status, code } = await company.ask(method.toUpperCase(), addressOf(path), {
      as: staff.helene,
      ...sent,
    })
    expect({ status, code }).toEqual({ status: 403, code: 'not-allowed' })
  })
})

/** Page by page, each as short as it can be. */
const listed = async (person: string, path: string): Promise<readonly string[]> => {
  const found: string[] = []
  for (let next = ''; ;) {
    const { body } = await company.ask('GET', `/api/v1/${path}&status=all&limit=2${next}`, {
      as: person,
    })
    const page = pageShape.parse(body)
    found.push(...page.items.map(({ id }) => id))
    if (page.next === null) return found.toSorted()
    next = `&cursor=${encodeURIComponent(page.next)}`
  }
}
const pageShape = z.object({ items: z.array(z.object({ id: z.string() })), next: z.string().nullable() })

describe('who sees a case', () => {
  test('leaves nothing of it in the browser of a machine that others use', async () => {
    for (const path of [`/api/v1/cases/${caseId}`, '/api/v1/cases', '/api/v1/me', '/api/v1/messages']) {
      const { headers } = await company.ask('GET', path, { as: staff.ana })
      expect({ path, cache: headers.get('cache-control') }).toEqual({ path, cache: 'no-store' })
    }
  })

  test('its team, its lead, the leaders above it, and admins', async () => {
    for (const person of [staff.ana, staff.ben, staff.claire, staff.paul, staff.helene, admin]) {
      expect(await sees(person)).toBe(200)
    }
  })

  test('nobody of another team; and a list shows them none of it', async () => {
    expect(await sees(staff.rosa)).toBe(404)
    const list = await company.ask('GET', '/api/v1/cases?status=all', { as: staff.rosa })
    expect(list.body['items']).toEqual([])
    const found = await company.ask('GET', '/api/v1/search?q=boiler', { as: staff.rosa })
    expect(found.body['items']).toEqual([])
  })

  test('whoever owned it goes on seeing it, and whoever it is offered to sees it', async () => {
    const id = await caseOf(company, staff.rosa)
    expect(await sees(staff.ana, id)).toBe(404)
    const offer = { as: staff.rosa, body: { to: { kind: 'team', team: 'Care' } } }
    await company.ask('POST', `/api/v1/cases/${id}/actions/offer-transfer`, offer)
    expect(await sees(staff.ana, id)).toBe(200)
    await company.ask('POST', `/api/v1/cases/${id}/actions/accept-transfer`, {
      as: staff.ana,
      body: { offer: 1 },
    })
    expect(await sees(staff.rosa, id)).toBe(200)
    const list = await company.ask('GET', '/api/v1/cases', { as: staff.rosa })
    expect(list.body['items']).toMatchObject([{ id }])
  })

  test('a team that was asked goes on seeing it after it answered', async () => {
    const { caseId: id } = await openCaseOf(company.app)
    const { body } = await company.ask('GET', `/api/v1/cases/${id}`, { as: admin })
    const question = text(company.app, 'Did it arrive?')
    const due = '2026-03-04T10:00:00.000Z'
    expect(await sees(staff.rosa, id)).toBe(404)
    await company.ask('POST', `/api/v1/cases/${id}/actions/place-ask`, {
      as: textAt(body, 'owner', 'id'),
      body: { to: 'Desk', question: question.words, due },
    })
    expect(await sees(staff.rosa, id)).toBe(200)
    const answer = { as: staff.rosa, body: { ask: 1, answer: 'It did.' } }
    expect((await company.ask('POST', `/api/v1/cases/${id}/actions/answer-ask`, answer)).status).toBe(200)
    expect(await sees(staff.rosa, id)).toBe(200)
  })

  test('a leader to whom it came up, wherever they stand', async () => {
    const { caseId: id } = await openCaseOf(company.app)
    await succeed(company.app, id, as(staff.claire), {
      type: 'askForLeader',
      leader: staff.helene,
      connected: null,
      what: text(company.app, 'x').id,
      callBackBy: null,
    })
    expect(await sees(staff.helene, id)).toBe(200)
    const mine = await company.ask('GET', '/api/v1/cases?duty=acknowledge', { as: staff.helene })
    expect(mine.body['items']).toMatchObject([{ id, escalated: true }])
  })
})

describe('who leads a person', () => {
  const say = async (asker: string, person: string) =>
    await company.ask('PUT', `/api/v1/people/${person}/presence`, { as: asker, body: { kind: 'present' } })

  test('a lead for their team, a leader below them, an admin for all', async () => {
    expect((await say(staff.claire, staff.ana)).status).toBe(200)
    expect((await say(staff.paul, staff.ana)).status).toBe(200)
    expect((await say(admin, staff.helene)).status).toBe(200)
  })

  test('nobody else', async () => {
    expect(await say(staff.ana, staff.ben)).toMatchObject({ status: 403, code: 'not-allowed' })
    expect(await say(staff.claire, staff.paul)).toMatchObject({ status: 403 })
    expect(await say(staff.claire, unknown)).toMatchObject({ status: 404 })
  })

  test('is said alike when one looks at a case, when many hear of it, in a list and by search', async () => {
    const { rows } = await company.database.pool.query<{ matter_id: string }>(
      'select matter_id from matter_head',
    )
    const cases = rows.map((row) => row.matter_id)
    const seen = createSeen(await audiencesOf(company.app.db, cases))
    const { people } = await company.app.directory.current()
    for (const person of [...Object.values(staff), admin]) {
      const card = people.get(person)
      if (card === undefined) throw new Error(`${person} is nobody`)
      const viewer = await viewerOf(company.app, { id: person, card })
      const oneByOne = await Promise.all(
        cases.map(async (id) => ((await sees(person, id)) === 200 ? [id] : [])),
      )
      expect([...seen(viewer)].toSorted()).toEqual(oneByOne.flat().toSorted())
      for (const query of ['cases?', 'search?q=boiler'])
        expect({ person, query, cases: await listed(person, query) }).toEqual({
          person,
          query,
          cases: oneByOne.flat().toSorted(),
        })
    }
  })

  test('and of a systemic issue, which everybody sees, everybody hears', async () => {
    const opened = await company.ask('POST', '/api/v1/systemic-issues', {
      as: staff.ana,
      body: { title: 'The pump leaks' },
    })
    const id = textAt(opened.body, 'id')
    const seen = createSeen(await audiencesOf(company.app.db, [id]))
    const { people } = await company.app.directory.current()
    for (const [person, card] of people)
      expect(seen(await viewerOf(company.app, { id: person, card }))).toEqual([id])
  })
})
