import { addMilliseconds, days, minutes } from '@buckstop/domain'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { companyOfFile } from '../../../test/company-of-file.ts'
import { admin, caseOf, createHttpCompany, textAt } from '../../../test/http-company.ts'
import { monday, staff } from '../../../test/small-company.ts'
import { forgetLooks } from './looks.ts'

const company = companyOfFile(createHttpCompany)
/** Of the care team: Ana’s, and Ben’s. */
let anas: string
let bens: string
beforeAll(async () => {
  anas = await caseOf(company, staff.ana)
  bens = await caseOf(company, staff.ben)
})
beforeEach(async () => {
  company.clock.set(monday)
  await company.database.pool.query('delete from access_log')
})

const read = async (path: string, as: string) => await company.ask('GET', `/api/v1${path}`, { as })

const page = z.object({
  items: z.array(
    z.object({
      at: z.string(),
      how: z.string(),
      machine: z.string().nullable(),
      person: z.object({ id: z.string() }),
      cases: z.array(z.object({ id: z.string(), reference: z.string().nullable(), rule: z.string() })),
    }),
  ),
  next: z.string().nullable(),
})
const looks = async (query = '') =>
  page.parse((await read(`/access-log?limit=100${query}`, admin)).body).items
const told = async (query = '') =>
  (await looks(query)).map(({ how, person, cases }) => [
    how,
    person.id,
    ...cases
      .map(({ id, rule }) => `${rule} ${id === anas ? 'ana’s' : id === bens ? 'ben’s' : id}`)
      .toSorted(),
  ])

describe('a look is written down', () => {
  test('of a colleague of the team, once an hour, however much of the case they read', async () => {
    for (const path of ['', '/contacts', '/events', '']) await read(`/cases/${anas}${path}`, staff.ben)
    expect(await told()).toEqual([['case', staff.ben, 'works ana’s']])
    company.clock.set(addMilliseconds(monday, minutes(59)))
    await read(`/cases/${anas}`, staff.ben)
    expect(await looks()).toHaveLength(1)
    company.clock.set(addMilliseconds(monday, minutes(60)))
    await read(`/cases/${anas}`, staff.ben)
    expect(await looks()).toHaveLength(2)
  })

  test('of an admin, too', async () => {
    await read(`/cases/${anas}`, admin)
    expect(await told()).toEqual([['case', admin, 'administers ana’s']])
  })

  test('never of its owner, nor of who answers for its team', async () => {
    for (const person of [staff.ana, staff.claire, staff.paul, staff.helene]) {
      await read(`/cases/${anas}`, person)
      await read('/cases?status=all', person)
    }
    expect((await told()).filter(([, , ...cases]) => cases.some((one) => one.includes('ana’s')))).toEqual([])
  })

  test('not of whoever is not shown it', async () => {
    expect((await read(`/cases/${anas}`, staff.rosa)).status).toBe(404)
    await read('/search?q=boiler', staff.rosa)
    expect(await looks()).toEqual([])
  })

  test('however many look at once', async () => {
    await Promise.all(Array.from({ length: 12 }, async () => await read(`/cases/${anas}`, staff.ben)))
    expect(await looks()).toHaveLength(1)
  })
})

describe('a list', () => {
  test('is one row that names the cases in it that are not their own, and none of them again in that hour', async () => {
    const third = await caseOf(company, staff.claire)
    await read('/cases?limit=100', admin)
    const [first, ...others] = await looks()
    expect(others).toEqual([])
    expect(first).toMatchObject({ how: 'list', person: { id: admin } })
    expect(first?.cases.map(({ id }) => id)).toEqual(expect.arrayContaining([anas, bens, third]))
    await read('/cases?limit=100', admin)
    expect(await looks()).toHaveLength(1)
    const fourth = await caseOf(company, staff.ana)
    company.clock.set(addMilliseconds(monday, minutes(1)))
    await read('/cases?limit=100', admin)
    expect((await looks()).map(({ cases }) => cases.length)).toEqual([1, first?.cases.length])
    expect((await looks())[0]?.cases).toMatchObject([{ id: fourth, rule: 'administers' }])
  })

  test('names what is shown of it, and not what the next page begins with', async () => {
    await read('/cases?limit=1&status=all', admin)
    expect((await looks())[0]?.cases).toHaveLength(1)
  })

  test('does not stand for opening a case', async () => {
    await read('/cases?limit=100', staff.ben)
    await read(`/cases/${anas}`, staff.ben)
    expect((await looks(`&caseId=${anas}`)).map(({ how }) => how).toSorted()).toEqual(['case', 'list'])
  })

  test('that was searched for says so', async () => {
    await read('/search?q=boiler', staff.ben)
    expect((await looks()).map(({ how }) => how)).toEqual(['search'])
  })

  test('of messages and of what they have to do is one, too', async () => {
    // Of it Hélène is told, and Ben, who works with Ana, reads what was written about their cases.
    await company.ask('POST', `/api/v1/cases/${anas}/actions/offer-transfer`, {
      as: staff.ana,
      body: { to: { kind: 'person', person: staff.helene } },
    })
    await read('/messages', staff.ben)
    expect((await looks()).map(({ how }) => how)).toEqual(['messages'])
    const rosas = await caseOf(company, staff.rosa)
    await company.ask('POST', `/api/v1/cases/${rosas}/actions/offer-transfer`, {
      as: staff.rosa,
      body: { to: { kind: 'team', team: 'Care' } },
    })
    await read('/duties', staff.ben)
    expect((await looks(`&caseId=${rosas}`)).map(({ how, cases }) => [how, cases[0]?.rule])).toEqual([
      ['duties', 'offered'],
    ])
  })
})

describe('the log', () => {
  test('is asked by person and by case, page by page', async () => {
    await read(`/cases/${anas}`, staff.ben)
    await read(`/cases/${bens}`, staff.ana)
    await read(`/cases/${anas}`, admin)
    expect((await looks(`&person=${staff.ben}`)).map(({ person }) => person.id)).toEqual([staff.ben])
    expect((await looks(`&caseId=${anas}`)).map(({ person }) => person.id).toSorted()).toEqual(
      [staff.ben, admin].toSorted(),
    )
    const first = page.parse((await read('/access-log?limit=2', admin)).body)
    expect(first.items).toHaveLength(2)
    const rest = page.parse((await read(`/access-log?limit=2&cursor=${first.next ?? ''}`, admin)).body)
    expect([rest.items.length, rest.next]).toEqual([1, null])
  })

  test('names the machine of somebody that looked', async () => {
    const made = await company.ask('POST', '/api/v1/tokens', {
      as: admin,
      body: { person: staff.ben, name: 'Nightly report' },
    })
    const headers = { authorization: `Bearer ${textAt(made.body, 'token')}` }
    await fetch(`${company.url}/api/v1/cases/${anas}`, { headers })
    // Everybody asks by a token of that name in these tests.
    await read(`/cases/${anas}`, staff.ben)
    expect(new Set((await looks()).map(({ machine }) => machine))).toEqual(
      new Set(['Nightly report', 'test']),
    )
  })

  test('is nobody’s to read but an admin’s', async () => {
    for (const person of [staff.ana, staff.claire, staff.helene])
      expect(await read('/access-log', person)).toMatchObject({ status: 403 })
  })

  test('is forgotten after its time', async () => {
    await read(`/cases/${anas}`, staff.ben)
    await forgetLooks(company.app.db, monday)
    expect(await looks()).toHaveLength(1)
    await forgetLooks(company.app.db, addMilliseconds(monday, days(1)))
    expect(await looks()).toEqual([])
  })
})
